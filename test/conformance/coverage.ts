// Prints how much of the published schemas the conformance vectors prove. Exits 1 below 100 %.
import { plainSchemas, schemaVectors } from './kit.ts'
import { isProven, measure, type Proof } from './measure.ts'

const vectors = schemaVectors()
const proofs = measure(plainSchemas(), vectors)
const missing = proofs.filter((proof) => !isProven(proof))

const accepted = vectors.filter(({ valid }) => valid).length
console.log(`${vectors.length} vectors: ${accepted} accepted, ${vectors.length - accepted} refused\n`)
printTable(
  'schema',
  (proof) => proof.id.slice(proof.id.lastIndexOf('/', proof.id.indexOf('#')) + 1).split('#')[0]!,
)
printTable('keyword', (proof) => proof.keyword)
for (const { id, accepted, refused } of missing)
  console.log(
    `no ${[!accepted && 'accepted', !refused && 'refused'].filter(Boolean).join(' and no ')} instance: ${id}`,
  )
console.log(`coverage: ${share(proofs)} of ${proofs.length} points`)
if (missing.length > 0) process.exitCode = 1

function printTable(title: string, nameOf: (proof: Proof) => string): void {
  const names = [...new Set(proofs.map(nameOf))].sort()
  console.log(`${title.padEnd(22)}${'points'.padStart(8)}${'proved'.padStart(10)}`)
  for (const name of names) {
    const own = proofs.filter((proof) => nameOf(proof) === name)
    console.log(`${name.padEnd(22)}${String(own.length).padStart(8)}${share(own).padStart(10)}`)
  }
  console.log()
}

/** Rounded down, so that nothing but everything is 100 %. */
function share(list: readonly Proof[]): string {
  return `${Math.floor((list.filter(isProven).length / list.length) * 1000) / 10} %`
}
