import { ALPHABET, parseRegex, type Regex } from './regex.ts'

/** A minimal automaton: state 0 is the dead end, state 1 the start. */
export interface Dfa {
  states: number
  /** The state after each character: `next[state * 128 + code]`. */
  next: number[]
  accepts: boolean[]
}

const MOST_STATES = 500

interface NfaState {
  free: number[]
  codes?: boolean[]
  to: number
}

/** Compiles an anchored pattern into its minimal automaton. */
export function compileDfa(pattern: string): Dfa {
  const states: NfaState[] = []
  const add = (): number => states.push({ free: [], to: -1 }) - 1
  const start = add()
  const end = build(parseRegex(pattern), start)
  return minimal(determined())

  function build(part: Regex, from: number): number {
    switch (part.is) {
      case 'set': {
        const step = add()
        const to = add()
        states[from]!.free.push(step)
        states[step]!.codes = part.codes
        states[step]!.to = to
        return to
      }
      case 'sequence':
        return part.parts.reduce((at, next) => build(next, at), from)
      case 'choice': {
        const done = add()
        for (const option of part.parts) {
          const begin = add()
          states[from]!.free.push(begin)
          states[build(option, begin)]!.free.push(done)
        }
        return done
      }
      case 'repeat': {
        let at = from
        for (let i = 0; i < part.min; i++) at = build(part.part, at)
        const done = add()
        states[at]!.free.push(done)
        if (part.max === Infinity) {
          const loop = add()
          states[at]!.free.push(loop)
          const back = build(part.part, loop)
          states[back]!.free.push(loop, done)
        } else
          for (let i = part.min; i < part.max; i++) {
            const begin = add()
            states[at]!.free.push(begin)
            at = build(part.part, begin)
            states[at]!.free.push(done)
          }
        return done
      }
    }
  }

  function closure(from: Iterable<number>): number[] {
    const seen = new Set(from)
    for (const state of seen) for (const next of states[state]!.free) seen.add(next)
    return [...seen].sort((a, b) => a - b)
  }

  /** The subset construction. */
  function determined(): Dfa {
    const numbers = new Map<string, number>()
    const sets: number[][] = []
    const numberOf = (set: number[]): number => {
      const key = set.join()
      let number = numbers.get(key)
      if (number === undefined) {
        number = sets.push(set)
        numbers.set(key, number)
        if (number > MOST_STATES * 10) throw new Error(`The pattern ${pattern} needs too many states.`)
      }
      return number
    }
    numberOf(closure([start]))
    const next: number[] = new Array(ALPHABET).fill(0)
    for (let i = 0; i < sets.length; i++)
      for (let code = 0; code < ALPHABET; code++) {
        const targets = sets[i]!.filter((state) => states[state]!.codes?.[code]).map(
          (state) => states[state]!.to,
        )
        next.push(targets.length === 0 ? 0 : numberOf(closure(targets)))
      }
    return { states: sets.length + 1, next, accepts: [false, ...sets.map((set) => set.includes(end))] }
  }

  /** Merges states that nothing can tell apart (Moore), then numbers them as met from the start. */
  function minimal(dfa: Dfa): Dfa {
    let classes = dfa.accepts.map(Number)
    for (;;) {
      const known = new Map<string, number>()
      const refined = classes.map((own, state) => {
        const row = dfa.next.slice(state * ALPHABET, (state + 1) * ALPHABET)
        const key = `${own}:${row.map((to) => classes[to]).join()}`
        if (!known.has(key)) known.set(key, known.size)
        return known.get(key)!
      })
      const stable = new Set(classes).size === known.size
      classes = refined
      if (stable) break
    }
    const order = new Map<number, number>([[classes[0]!, 0]])
    if (!order.has(classes[1]!)) order.set(classes[1]!, 1)
    for (const each of classes) if (!order.has(each)) order.set(each, order.size)
    if (order.size > MOST_STATES) throw new Error(`The pattern ${pattern} needs ${order.size} states.`)
    const next = new Array<number>(order.size * ALPHABET).fill(0)
    const accepts = new Array<boolean>(order.size).fill(false)
    classes.forEach((each, state) => {
      const number = order.get(each)!
      accepts[number] = dfa.accepts[state]!
      for (let code = 0; code < ALPHABET; code++)
        next[number * ALPHABET + code] = order.get(classes[dfa.next[state * ALPHABET + code]!]!)!
    })
    return { states: order.size, next, accepts }
  }
}

/** Whether an automaton accepts a text; texts beyond ASCII never are. */
export function runDfa(dfa: Dfa, text: string): boolean {
  let state = 1
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    state = code < ALPHABET ? dfa.next[state * ALPHABET + code]! : 0
  }
  return dfa.accepts[state]!
}
