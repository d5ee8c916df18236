// Generated from src/model by `npm run generate`. Do not edit.
import type * as Types from '../types.ts'

/** Code points are counted only where the number of code units leaves room for doubt. */
function isLonger(text: string, most: number): boolean {
  return text.length > most && (text.length > 2 * most || [...text].length > most)
}

/** Whether so many keys are all that an object has, and it is no list or instance of a class. */
function isPlain(o: object, keys: number): boolean {
  const prototype = Object.getPrototypeOf(o)
  return Object.getOwnPropertyNames(o).length === keys && (!prototype || !Object.getPrototypeOf(prototype))
}

const pattern0 = /^actor:[A-Za-z0-9][A-Za-z0-9._~/-]*$/
const pattern1 = /^(?:[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,4}(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8}){1,4})?(?:-x(?:-[a-z0-9]{1,8}){1,4})?)$/
const pattern2 = /^[A-Z]{2}$/
const pattern3 = /^(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?|(?:[0-9]{3}X|[0-9]{2}XX|[0-9]{4}-(?:XX|2[1-4]|(?:0[1-9]|1[0-2])-XX|XX-XX|XX-(?:0[1-9]|[12][0-9]|3[01]))))[?~%]?\/(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?|(?:[0-9]{3}X|[0-9]{2}XX|[0-9]{4}-(?:XX|2[1-4]|(?:0[1-9]|1[0-2])-XX|XX-XX|XX-(?:0[1-9]|[12][0-9]|3[01]))))[?~%]?|[.][.])?|[.][.]\/(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?|(?:[0-9]{3}X|[0-9]{2}XX|[0-9]{4}-(?:XX|2[1-4]|(?:0[1-9]|1[0-2])-XX|XX-XX|XX-(?:0[1-9]|[12][0-9]|3[01]))))[?~%]?|\/(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?|(?:[0-9]{3}X|[0-9]{2}XX|[0-9]{4}-(?:XX|2[1-4]|(?:0[1-9]|1[0-2])-XX|XX-XX|XX-(?:0[1-9]|[12][0-9]|3[01]))))[?~%]?|[.][.]\/[.][.])$/
const pattern4 = /^(?:(?:[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?|(?:[0-9]{3}X|[0-9]{2}XX|[0-9]{4}-(?:XX|2[1-4]|(?:0[1-9]|1[0-2])-XX|XX-XX|XX-(?:0[1-9]|[12][0-9]|3[01]))))[?~%]?|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,6})?)?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])|\[(?:[.][.][0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?(?:,[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?(?:[.][.][0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?)?)*|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?(?:[.][.][0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?)?(?:,[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?(?:[.][.][0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?)?)*(?:,[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?[.][.])?|[0-9]{4}(?:-(?:(?:0[1-9]|1[0-2])|(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))))?[.][.])\])$/
const pattern5 = /^citation:[A-Za-z0-9][A-Za-z0-9._~/-]*$/
const pattern6 = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const pattern7 = /^x-[a-z0-9]+(?:[.-][a-z0-9]+)*$/
const pattern8 = /^agreement:[A-Za-z0-9][A-Za-z0-9._~/-]*$/
const pattern9 = /^[a-z][a-z0-9-]*(?:[.][a-z][a-z0-9-]*)?$/
const pattern10 = /^source:[A-Za-z0-9][A-Za-z0-9._~/-]*$/
const pattern11 = /^P(?:[0-9]{1,4}Y(?:[0-9]{1,4}M)?(?:[0-9]{1,5}D)?|[0-9]{1,4}M(?:[0-9]{1,5}D)?|[0-9]{1,4}W|[0-9]{1,5}D(?:T[0-9]{1,5}H)?|T[0-9]{1,5}H)$/
const pattern12 = /^event:[A-Za-z0-9][A-Za-z0-9._~/-]*$/
const pattern13 = /^statement:[A-Za-z0-9][A-Za-z0-9._~/-]*$/
const pattern14 = /^(?:actor|agreement|event|statement|citation|source|dossier):[A-Za-z0-9][A-Za-z0-9._~/-]*$/
const pattern15 = /^https?:\/\/(?:[A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*(?:[.][A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*)*[.]?|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9._~:/?#@!\$&'()*+,;=%\[\]-]*)?$/
const pattern16 = /^[0-9a-f]+$/
const pattern17 = /^dossier:[A-Za-z0-9][A-Za-z0-9._~/-]*$/

/** Whether a value has the shape of an `Actor`: plain data, every key known, every required key there, every
 * value in bounds. Rules are not applied. */
export function isActor(value: unknown): value is Types.Actor {
  if (typeof value !== 'object' || value === null) return false
  switch ((value as any)["kind"]) {
    case "state":
    case "government":
    case "de-facto-authority":
    case "state-body":
    case "armed-forces":
    case "armed-group":
    case "intergovernmental-organization":
    case "organization":
    case "company":
    case "political-party":
    case "media-organization":
    case "religious-body":
    case "territory":
    case "community":
      return testCollectiveActor(value)
    case "coalition":
      return testCoalition(value)
    case "person":
      return testPerson(value)
    case "unidentified":
      return testUnidentifiedActor(value)
  }
  return false
}

function testCollectiveActor(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "type":
        if (v !== "actor") return false
        required++
        break
      case "kind":
        if (!testCollectiveActorKind(v)) return false
        required++
        break
      case "id":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "name":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      case "names":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testActorName(item)) return false
        }
        break
      case "description":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 5000))) break
        return false
      case "countryCode":
        if (v === undefined || !(typeof v !== 'string' || !pattern2.test(v))) break
        return false
      case "partOf":
      case "country":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern0.test(v))) break
        return false
      case "governs":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testGoverningRelation(item)) return false
        }
        break
      case "recognition":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testRecognition(item)) return false
        }
        break
      case "designations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testDesignation(item)) return false
        }
        break
      case "succeeds":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern0.test(item)) return false
        }
        break
      case "reliability":
        if (v === undefined || !(!testPublisherReliability(v))) break
        return false
      case "identifiers":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testIdentifier(item)) return false
        }
        break
      case "during":
        if (v === undefined || !(typeof v !== 'string' || v.length > 40 || !pattern3.test(v))) break
        return false
      case "duringText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      case "extensions":
        if (v === undefined || !(!testExtensions(v))) break
        return false
      default:
        return false
    }
  }
  return required === 4 && isPlain(value, keys)
}

function testCollectiveActorKind(value: unknown): boolean {
  switch (value) {
    case "state":
    case "government":
    case "de-facto-authority":
    case "state-body":
    case "armed-forces":
    case "armed-group":
    case "intergovernmental-organization":
    case "organization":
    case "company":
    case "political-party":
    case "media-organization":
    case "religious-body":
    case "territory":
    case "community":
      return true
  }
  return false
}

function testActorName(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "text":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      case "language":
        if (v === undefined || !(typeof v !== 'string' || v.length > 100 || !pattern1.test(v))) break
        return false
      case "kind":
        if (!testActorNameKind(v)) return false
        required++
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testActorNameKind(value: unknown): boolean {
  switch (value) {
    case "official":
    case "short":
    case "acronym":
    case "alias":
    case "weak":
    case "former":
    case "birth":
    case "transliteration":
    case "translation":
    case "self-designation":
    case "exonym":
      return true
  }
  return false
}

function testGoverningRelation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "actor":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "during":
        if (v === undefined || !(typeof v !== 'string' || v.length > 40 || !pattern3.test(v))) break
        return false
      case "duringText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "attested":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern4.test(item)) return false
        }
        break
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      default:
        return false
    }
  }
  return required === 1 && isPlain(value, keys)
}

function testRecognition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "by":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "stance":
        if (!testRecognitionStance(v)) return false
        required++
        break
      case "during":
        if (v === undefined || !(typeof v !== 'string' || v.length > 40 || !pattern3.test(v))) break
        return false
      case "duringText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "attested":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern4.test(item)) return false
        }
        break
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testRecognitionStance(value: unknown): boolean {
  switch (value) {
    case "de-jure":
    case "de-facto":
    case "engaged":
    case "not-recognised":
    case "withdrawn":
    case "contested":
      return true
  }
  return false
}

function testDesignation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "by":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "label":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      case "during":
        if (v === undefined || !(typeof v !== 'string' || v.length > 40 || !pattern3.test(v))) break
        return false
      case "duringText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "attested":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern4.test(item)) return false
        }
        break
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testPublisherReliability(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "scale":
        if (v !== "admiralty") return false
        required++
        break
      case "grade":
        if (!testAdmiraltyReliability(v)) return false
        required++
        break
      case "assessed":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern4.test(v))) break
        return false
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testAdmiraltyReliability(value: unknown): boolean {
  switch (value) {
    case "A":
    case "B":
    case "C":
    case "D":
    case "E":
    case "F":
      return true
  }
  return false
}

function testIdentifier(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "scheme":
        if (typeof v !== 'string' || v.length > 80 || !pattern6.test(v)) return false
        required++
        break
      case "value":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testExtensions(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  for (const key in value) {
    keys++
    if (key.length > 64 || !pattern7.test(key)) return false
  }
  return isPlain(value, keys)
}

function testCoalition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "type":
        if (v !== "actor") return false
        required++
        break
      case "kind":
        if (v !== "coalition") return false
        required++
        break
      case "id":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "name":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      case "names":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testActorName(item)) return false
        }
        break
      case "description":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 5000))) break
        return false
      case "members":
        if (!Array.isArray(v) || v.length < 2 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern0.test(item)) return false
        }
        required++
        break
      case "identifiers":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testIdentifier(item)) return false
        }
        break
      case "during":
        if (v === undefined || !(typeof v !== 'string' || v.length > 40 || !pattern3.test(v))) break
        return false
      case "duringText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      case "extensions":
        if (v === undefined || !(!testExtensions(v))) break
        return false
      default:
        return false
    }
  }
  return required === 5 && isPlain(value, keys)
}

function testPerson(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "type":
        if (v !== "actor") return false
        required++
        break
      case "kind":
        if (v !== "person") return false
        required++
        break
      case "id":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "name":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      case "names":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testActorName(item)) return false
        }
        break
      case "description":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 5000))) break
        return false
      case "honorific":
      case "bornText":
      case "diedText":
      case "duringText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "nationality":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern0.test(v))) break
        return false
      case "tenures":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testTenure(item)) return false
        }
        break
      case "born":
      case "died":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern4.test(v))) break
        return false
      case "identifiers":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testIdentifier(item)) return false
        }
        break
      case "during":
        if (v === undefined || !(typeof v !== 'string' || v.length > 40 || !pattern3.test(v))) break
        return false
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      case "extensions":
        if (v === undefined || !(!testExtensions(v))) break
        return false
      default:
        return false
    }
  }
  return required === 4 && isPlain(value, keys)
}

function testTenure(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "office":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      case "body":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern0.test(v))) break
        return false
      case "status":
        if (!testTenureStatus(v)) return false
        required++
        break
      case "during":
        if (v === undefined || !(typeof v !== 'string' || v.length > 40 || !pattern3.test(v))) break
        return false
      case "duringText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "attested":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern4.test(item)) return false
        }
        break
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testTenureStatus(value: unknown): boolean {
  switch (value) {
    case "incumbent":
    case "acting":
    case "interim":
    case "caretaker":
    case "designate":
    case "suspended":
    case "contested":
    case "former":
      return true
  }
  return false
}

function testUnidentifiedActor(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "type":
        if (v !== "actor") return false
        required++
        break
      case "kind":
        if (v !== "unidentified") return false
        required++
        break
      case "id":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "name":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      case "names":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testActorName(item)) return false
        }
        break
      case "description":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 5000))) break
        return false
      case "reason":
        if (!testUnidentifiedReason(v)) return false
        required++
        break
      case "affiliation":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern0.test(v))) break
        return false
      case "identifiers":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testIdentifier(item)) return false
        }
        break
      case "during":
        if (v === undefined || !(typeof v !== 'string' || v.length > 40 || !pattern3.test(v))) break
        return false
      case "duringText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      case "extensions":
        if (v === undefined || !(!testExtensions(v))) break
        return false
      default:
        return false
    }
  }
  return required === 5 && isPlain(value, keys)
}

function testUnidentifiedReason(value: unknown): boolean {
  switch (value) {
    case "not-identified":
    case "withheld":
    case "illegible":
    case "disputed":
    case "unknown":
      return true
  }
  return false
}

/** Whether a value has the shape of an `Agreement`: plain data, every key known, every required key there, every
 * value in bounds. Rules are not applied. */
export function isAgreement(value: unknown): value is Types.Agreement {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "type":
        if (v !== "agreement") return false
        required++
        break
      case "id":
        if (typeof v !== 'string' || v.length > 200 || !pattern8.test(v)) return false
        required++
        break
      case "title":
        if (typeof v !== 'string' || v === '' || isLonger(v, 1000)) return false
        required++
        break
      case "names":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testActorName(item)) return false
        }
        break
      case "description":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 5000))) break
        return false
      case "instrument":
        if (!testInstrumentKind(v)) return false
        required++
        break
      case "legalNature":
        if (v === undefined || !(!testLegalNature(v))) break
        return false
      case "disclosure":
        if (v === undefined || !(!testDisclosure(v))) break
        return false
      case "subjects":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 80 || !pattern9.test(item)) return false
        }
        break
      case "participants":
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testAgreementParticipant(item)) return false
        }
        required++
        break
      case "provisions":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testProvision(item)) return false
        }
        break
      case "relations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testAgreementRelation(item)) return false
        }
        break
      case "documents":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern10.test(item)) return false
        }
        break
      case "languages":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 100 || !pattern1.test(item)) return false
        }
        break
      case "identifiers":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testIdentifier(item)) return false
        }
        break
      case "duration":
      case "noticePeriod":
        if (v === undefined || !(typeof v !== 'string' || v.length > 40 || !pattern11.test(v))) break
        return false
      case "renewal":
        if (v === undefined || !(!testRenewalMode(v))) break
        return false
      case "events":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 10000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testAgreementEvent(item)) return false
        }
        break
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      case "extensions":
        if (v === undefined || !(!testExtensions(v))) break
        return false
      default:
        return false
    }
  }
  return required === 5 && isPlain(value, keys)
}

function testInstrumentKind(value: unknown): boolean {
  switch (value) {
    case "treaty":
    case "convention":
    case "agreement":
    case "protocol":
    case "covenant":
    case "charter":
    case "pact":
    case "accord":
    case "concordat":
    case "exchange-of-notes":
    case "exchange-of-letters":
    case "memorandum-of-understanding":
    case "agreed-minutes":
    case "arrangement":
    case "framework-agreement":
    case "implementing-agreement":
    case "letter-of-intent":
    case "joint-declaration":
    case "joint-statement":
    case "joint-communique":
    case "final-act":
    case "modus-vivendi":
    case "roadmap":
    case "ceasefire":
    case "contract":
    case "unilateral-declaration":
    case "unspecified":
      return true
  }
  return false
}

function testLegalNature(value: unknown): boolean {
  switch (value) {
    case "binding":
    case "non-binding":
    case "contested":
    case "unknown":
      return true
  }
  return false
}

function testDisclosure(value: unknown): boolean {
  switch (value) {
    case "full-text":
    case "excerpts":
    case "undisclosed":
    case "partly-secret":
    case "leaked":
    case "unknown":
      return true
  }
  return false
}

function testAgreementParticipant(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "actor":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "roles":
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testParticipantRole(item)) return false
        }
        required++
        break
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testParticipantRole(value: unknown): boolean {
  switch (value) {
    case "party":
    case "negotiator":
    case "mediator":
    case "facilitator":
    case "guarantor":
    case "witness":
    case "depositary":
    case "host":
    case "observer":
    case "monitor":
    case "beneficiary":
    case "affected":
      return true
  }
  return false
}

function testProvision(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "kind":
        if (!testProvisionKind(v)) return false
        required++
        break
      case "text":
        if (typeof v !== 'string' || v === '' || isLonger(v, 20000)) return false
        required++
        break
      case "basis":
        if (!testProvisionBasis(v)) return false
        required++
        break
      case "exact":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 20000))) break
        return false
      case "by":
      case "obligors":
      case "beneficiaries":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern0.test(item)) return false
        }
        break
      case "subject":
        if (v === undefined || !(typeof v !== 'string' || v.length > 80 || !pattern9.test(v))) break
        return false
      case "article":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "quantity":
        if (v === undefined || !(!testQuantity(v))) break
        return false
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testProvisionKind(value: unknown): boolean {
  switch (value) {
    case "obligation":
    case "prohibition":
    case "permission":
    case "condition":
    case "procedure":
    case "declaration":
      return true
  }
  return false
}

function testProvisionBasis(value: unknown): boolean {
  switch (value) {
    case "text":
    case "reported":
      return true
  }
  return false
}

function testQuantity(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "of":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      case "amount":
        if (!Number.isFinite(v)) return false
        required++
        break
      case "most":
        if (v === undefined || !(!Number.isFinite(v))) break
        return false
      case "unit":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testAgreementRelation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "kind":
        if (!testAgreementRelationKind(v)) return false
        required++
        break
      case "agreement":
        if (typeof v !== 'string' || v.length > 200 || !pattern8.test(v)) return false
        required++
        break
      case "articles":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item === '' || isLonger(item, 500)) return false
        }
        break
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testAgreementRelationKind(value: unknown): boolean {
  switch (value) {
    case "amends":
    case "supersedes":
    case "terminates":
    case "suspends":
    case "renews":
    case "extends":
    case "implements":
    case "supplements":
    case "consolidates":
    case "interprets":
    case "corrects":
    case "annex-to":
    case "protocol-to":
    case "refers-to":
      return true
  }
  return false
}

function testRenewalMode(value: unknown): boolean {
  switch (value) {
    case "none":
    case "tacit":
    case "by-agreement":
      return true
  }
  return false
}

function testAgreementEvent(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "kind":
        if (!testAgreementEventKind(v)) return false
        required++
        break
      case "id":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern12.test(v))) break
        return false
      case "by":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testAgreementEventActor(item)) return false
        }
        break
      case "recipients":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern0.test(item)) return false
        }
        break
      case "concerns":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern12.test(item)) return false
        }
        break
      case "articles":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item === '' || isLonger(item, 500)) return false
        }
        break
      case "date":
      case "effective":
      case "until":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern4.test(v))) break
        return false
      case "dateText":
      case "effectiveText":
      case "untilText":
      case "occasion":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "place":
        if (v === undefined || !(!testPlace(v))) break
        return false
      case "note":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 5000))) break
        return false
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      case "extensions":
        if (v === undefined || !(!testExtensions(v))) break
        return false
      default:
        return false
    }
  }
  return required === 1 && isPlain(value, keys)
}

function testAgreementEventKind(value: unknown): boolean {
  switch (value) {
    case "proposed":
    case "negotiation":
    case "text-agreed":
    case "initialling":
    case "adoption":
    case "opened-for-signature":
    case "signature":
    case "signature-ad-referendum":
    case "definitive-signature":
    case "announcement":
    case "publication":
    case "leak":
    case "domestic-approval":
    case "domestic-rejection":
    case "ratification":
    case "acceptance":
    case "approval":
    case "formal-confirmation":
    case "accession":
    case "succession":
    case "exchange-of-instruments":
    case "deposit":
    case "notification":
    case "provisional-application":
    case "entry-into-force":
    case "territorial-application":
    case "registration":
    case "reservation":
    case "reservation-withdrawal":
    case "interpretative-declaration":
    case "objection":
    case "objection-withdrawal":
    case "implementation":
    case "extension":
    case "renewal":
    case "amendment":
    case "correction":
    case "suspension":
    case "resumption":
    case "breach-alleged":
    case "denunciation":
    case "withdrawal":
    case "withdrawal-rescinded":
    case "termination":
    case "expiry":
    case "supersession":
    case "invalidation":
      return true
  }
  return false
}

function testAgreementEventActor(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "actor":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "onBehalfOf":
      case "person":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern0.test(v))) break
        return false
      case "office":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      default:
        return false
    }
  }
  return required === 1 && isPlain(value, keys)
}

function testPlace(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "name":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      case "country":
        if (v === undefined || !(typeof v !== 'string' || !pattern2.test(v))) break
        return false
      case "latitude":
        if (v === undefined || !(!Number.isFinite(v) || v < -90 || v > 90)) break
        return false
      case "longitude":
        if (v === undefined || !(!Number.isFinite(v) || v < -180 || v > 180)) break
        return false
      case "identifiers":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testIdentifier(item)) return false
        }
        break
      default:
        return false
    }
  }
  return required === 1 && isPlain(value, keys)
}

/** Whether a value has the shape of a `Statement`: plain data, every key known, every required key there, every
 * value in bounds. Rules are not applied. */
export function isStatement(value: unknown): value is Types.Statement {
  if (typeof value !== 'object' || value === null) return false
  switch ((value as any)["kind"]) {
    case "quotation":
      return testQuotation(value)
    case "paraphrase":
      return testParaphrase(value)
    case "assertion":
      return testAssertion(value)
    case "assessment":
      return testAssessment(value)
  }
  return false
}

function testQuotation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "type":
        if (v !== "statement") return false
        required++
        break
      case "kind":
        if (v !== "quotation") return false
        required++
        break
      case "id":
        if (typeof v !== 'string' || v.length > 200 || !pattern13.test(v)) return false
        required++
        break
      case "text":
        if (typeof v !== 'string' || v === '' || isLonger(v, 20000)) return false
        required++
        break
      case "language":
        if (v === undefined || !(typeof v !== 'string' || v.length > 100 || !pattern1.test(v))) break
        return false
      case "translations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testStatementTranslation(item)) return false
        }
        break
      case "speakers":
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testSpeaker(item)) return false
        }
        required++
        break
      case "quotes":
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testQuote(item)) return false
        }
        required++
        break
      case "appearsIn":
        if (v === undefined || !(!testStatementAppearance(v))) break
        return false
      case "about":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern14.test(item)) return false
        }
        break
      case "addressees":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern0.test(item)) return false
        }
        break
      case "speechAct":
        if (v === undefined || !(!testSpeechAct(v))) break
        return false
      case "claims":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testClaim(item)) return false
        }
        break
      case "relations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testStatementRelation(item)) return false
        }
        break
      case "credibility":
        if (v === undefined || !(!testStatementCredibility(v))) break
        return false
      case "saidOn":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern4.test(v))) break
        return false
      case "saidOnText":
      case "occasion":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "place":
        if (v === undefined || !(!testPlace(v))) break
        return false
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      case "extensions":
        if (v === undefined || !(!testExtensions(v))) break
        return false
      default:
        return false
    }
  }
  return required === 6 && isPlain(value, keys)
}

function testStatementTranslation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "language":
        if (typeof v !== 'string' || v.length > 100 || !pattern1.test(v)) return false
        required++
        break
      case "text":
        if (typeof v !== 'string' || v === '' || isLonger(v, 20000)) return false
        required++
        break
      case "translator":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern0.test(v))) break
        return false
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testSpeaker(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "actor":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "onBehalfOf":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern0.test(v))) break
        return false
      case "office":
      case "asWritten":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "attribution":
        if (v === undefined || !(!testSpeakerAttribution(v))) break
        return false
      default:
        return false
    }
  }
  return required === 1 && isPlain(value, keys)
}

function testSpeakerAttribution(value: unknown): boolean {
  switch (value) {
    case "on-record":
    case "background":
    case "anonymous":
      return true
  }
  return false
}

function testQuote(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "exact":
        if (typeof v !== 'string' || v === '' || isLonger(v, 20000)) return false
        required++
        break
      case "language":
      case "translatedFrom":
        if (v === undefined || !(typeof v !== 'string' || v.length > 100 || !pattern1.test(v))) break
        return false
      case "original":
        if (v === undefined || !(!testOriginalWording(v))) break
        return false
      case "translator":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern0.test(v))) break
        return false
      default:
        return false
    }
  }
  return required === 1 && isPlain(value, keys)
}

function testOriginalWording(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "exact":
        if (typeof v !== 'string' || v === '' || isLonger(v, 20000)) return false
        required++
        break
      case "language":
        if (typeof v !== 'string' || v.length > 100 || !pattern1.test(v)) return false
        required++
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testStatementAppearance(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "source":
        if (typeof v !== 'string' || v.length > 200 || !pattern10.test(v)) return false
        required++
        break
      case "exact":
      case "prefix":
      case "suffix":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 20000))) break
        return false
      case "start":
      case "end":
        if (v === undefined || !(!Number.isSafeInteger(v) || v < 0 || v > 2000000000)) break
        return false
      default:
        return false
    }
  }
  return required === 1 && isPlain(value, keys)
}

function testSpeechAct(value: unknown): boolean {
  switch (value) {
    case "conclude":
    case "announce":
    case "support":
    case "concede":
    case "request":
    case "demand":
    case "accuse":
    case "deny":
    case "reject":
    case "threaten":
    case "warn":
    case "promise":
    case "offer":
    case "predict":
    case "explain":
    case "confirm":
    case "correct":
    case "apologise":
      return true
  }
  return false
}

function testClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  switch ((value as any)["property"]) {
    case "date":
      return testEventDateClaim(value)
    case "place":
      return testEventPlaceClaim(value)
    case "occurred":
      return testEventOccurredClaim(value)
    case "participant":
      return testEventParticipantClaim(value)
    case "exists":
      return testAgreementExistsClaim(value)
    case "valid":
      return testAgreementValidClaim(value)
    case "instrument":
      return testAgreementInstrumentClaim(value)
    case "legal-nature":
      return testAgreementLegalNatureClaim(value)
    case "disclosure":
      return testAgreementDisclosureClaim(value)
    case "party":
      return testAgreementPartyClaim(value)
    case "subject":
      return testAgreementSubjectClaim(value)
    case "tenure":
      return testActorTenureClaim(value)
    case "recognition":
      return testActorRecognitionClaim(value)
    case "quantity":
      return testQuantityClaim(value)
  }
  return false
}

function testEventDateClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern12.test(v)) return false
        required++
        break
      case "property":
        if (v !== "date") return false
        required++
        break
      case "value":
        if (typeof v !== 'string' || v.length > 200 || !pattern4.test(v)) return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testClaimModality(value: unknown): boolean {
  switch (value) {
    case "actual":
    case "future":
    case "conditional":
    case "desired":
      return true
  }
  return false
}

function testEventPlaceClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern12.test(v)) return false
        required++
        break
      case "property":
        if (v !== "place") return false
        required++
        break
      case "value":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testEventOccurredClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern12.test(v)) return false
        required++
        break
      case "property":
        if (v !== "occurred") return false
        required++
        break
      case "value":
        if (typeof v !== 'boolean') return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testEventParticipantClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern12.test(v)) return false
        required++
        break
      case "property":
        if (v !== "participant") return false
        required++
        break
      case "value":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testAgreementExistsClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern8.test(v)) return false
        required++
        break
      case "property":
        if (v !== "exists") return false
        required++
        break
      case "value":
        if (typeof v !== 'boolean') return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testAgreementValidClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern8.test(v)) return false
        required++
        break
      case "property":
        if (v !== "valid") return false
        required++
        break
      case "value":
        if (typeof v !== 'boolean') return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testAgreementInstrumentClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern8.test(v)) return false
        required++
        break
      case "property":
        if (v !== "instrument") return false
        required++
        break
      case "value":
        if (!testInstrumentKind(v)) return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testAgreementLegalNatureClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern8.test(v)) return false
        required++
        break
      case "property":
        if (v !== "legal-nature") return false
        required++
        break
      case "value":
        if (!testLegalNature(v)) return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testAgreementDisclosureClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern8.test(v)) return false
        required++
        break
      case "property":
        if (v !== "disclosure") return false
        required++
        break
      case "value":
        if (!testDisclosure(v)) return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testAgreementPartyClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern8.test(v)) return false
        required++
        break
      case "property":
        if (v !== "party") return false
        required++
        break
      case "value":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testAgreementSubjectClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern8.test(v)) return false
        required++
        break
      case "property":
        if (v !== "subject") return false
        required++
        break
      case "value":
        if (typeof v !== 'string' || v.length > 80 || !pattern9.test(v)) return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testActorTenureClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "property":
        if (v !== "tenure") return false
        required++
        break
      case "value":
        if (!testClaimedTenure(v)) return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testClaimedTenure(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "office":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "body":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern0.test(v))) break
        return false
      case "status":
        if (!testTenureStatus(v)) return false
        required++
        break
      default:
        return false
    }
  }
  return required === 1 && isPlain(value, keys)
}

function testActorRecognitionClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "property":
        if (v !== "recognition") return false
        required++
        break
      case "value":
        if (!testClaimedRecognition(v)) return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testClaimedRecognition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "by":
        if (typeof v !== 'string' || v.length > 200 || !pattern0.test(v)) return false
        required++
        break
      case "stance":
        if (!testRecognitionStance(v)) return false
        required++
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testQuantityClaim(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "about":
        if (typeof v !== 'string' || v.length > 200 || !pattern14.test(v)) return false
        required++
        break
      case "property":
        if (v !== "quantity") return false
        required++
        break
      case "value":
        if (!testQuantity(v)) return false
        required++
        break
      case "valueText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "negated":
        if (v === undefined || !(v !== true)) break
        return false
      case "modality":
        if (v === undefined || !(!testClaimModality(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testStatementRelation(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "kind":
        if (!testStatementRelationKind(v)) return false
        required++
        break
      case "statement":
        if (typeof v !== 'string' || v.length > 200 || !pattern13.test(v)) return false
        required++
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testStatementRelationKind(value: unknown): boolean {
  switch (value) {
    case "corroborates":
    case "repeats":
    case "contradicts":
    case "denies":
    case "qualifies":
    case "corrects":
    case "retracts":
    case "elaborates":
    case "replies-to":
    case "translates":
    case "based-on":
      return true
  }
  return false
}

function testStatementCredibility(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "scale":
        if (v !== "admiralty") return false
        required++
        break
      case "grade":
        if (!testAdmiraltyCredibility(v)) return false
        required++
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testAdmiraltyCredibility(value: unknown): boolean {
  switch (value) {
    case "1":
    case "2":
    case "3":
    case "4":
    case "5":
    case "6":
      return true
  }
  return false
}

function testParaphrase(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "type":
        if (v !== "statement") return false
        required++
        break
      case "kind":
        if (v !== "paraphrase") return false
        required++
        break
      case "id":
        if (typeof v !== 'string' || v.length > 200 || !pattern13.test(v)) return false
        required++
        break
      case "text":
        if (typeof v !== 'string' || v === '' || isLonger(v, 20000)) return false
        required++
        break
      case "language":
        if (v === undefined || !(typeof v !== 'string' || v.length > 100 || !pattern1.test(v))) break
        return false
      case "translations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testStatementTranslation(item)) return false
        }
        break
      case "speakers":
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testSpeaker(item)) return false
        }
        required++
        break
      case "quotes":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testQuote(item)) return false
        }
        break
      case "appearsIn":
        if (v === undefined || !(!testStatementAppearance(v))) break
        return false
      case "about":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern14.test(item)) return false
        }
        break
      case "addressees":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern0.test(item)) return false
        }
        break
      case "speechAct":
        if (v === undefined || !(!testSpeechAct(v))) break
        return false
      case "claims":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testClaim(item)) return false
        }
        break
      case "relations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testStatementRelation(item)) return false
        }
        break
      case "credibility":
        if (v === undefined || !(!testStatementCredibility(v))) break
        return false
      case "saidOn":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern4.test(v))) break
        return false
      case "saidOnText":
      case "occasion":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "place":
        if (v === undefined || !(!testPlace(v))) break
        return false
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      case "extensions":
        if (v === undefined || !(!testExtensions(v))) break
        return false
      default:
        return false
    }
  }
  return required === 5 && isPlain(value, keys)
}

function testAssertion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "type":
        if (v !== "statement") return false
        required++
        break
      case "kind":
        if (v !== "assertion") return false
        required++
        break
      case "id":
        if (typeof v !== 'string' || v.length > 200 || !pattern13.test(v)) return false
        required++
        break
      case "text":
        if (typeof v !== 'string' || v === '' || isLonger(v, 20000)) return false
        required++
        break
      case "language":
        if (v === undefined || !(typeof v !== 'string' || v.length > 100 || !pattern1.test(v))) break
        return false
      case "translations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testStatementTranslation(item)) return false
        }
        break
      case "appearsIn":
        if (!testStatementAppearance(v)) return false
        required++
        break
      case "about":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern14.test(item)) return false
        }
        break
      case "addressees":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern0.test(item)) return false
        }
        break
      case "speechAct":
        if (v === undefined || !(!testSpeechAct(v))) break
        return false
      case "claims":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testClaim(item)) return false
        }
        break
      case "relations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testStatementRelation(item)) return false
        }
        break
      case "credibility":
        if (v === undefined || !(!testStatementCredibility(v))) break
        return false
      case "saidOn":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern4.test(v))) break
        return false
      case "saidOnText":
      case "occasion":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "place":
        if (v === undefined || !(!testPlace(v))) break
        return false
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      case "extensions":
        if (v === undefined || !(!testExtensions(v))) break
        return false
      default:
        return false
    }
  }
  return required === 5 && isPlain(value, keys)
}

function testAssessment(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "type":
        if (v !== "statement") return false
        required++
        break
      case "kind":
        if (v !== "assessment") return false
        required++
        break
      case "id":
        if (typeof v !== 'string' || v.length > 200 || !pattern13.test(v)) return false
        required++
        break
      case "text":
        if (typeof v !== 'string' || v === '' || isLonger(v, 20000)) return false
        required++
        break
      case "language":
        if (v === undefined || !(typeof v !== 'string' || v.length > 100 || !pattern1.test(v))) break
        return false
      case "translations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testStatementTranslation(item)) return false
        }
        break
      case "assessors":
      case "addressees":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern0.test(item)) return false
        }
        break
      case "appearsIn":
        if (v === undefined || !(!testStatementAppearance(v))) break
        return false
      case "likelihood":
        if (v === undefined || !(!testLikelihood(v))) break
        return false
      case "confidence":
        if (v === undefined || !(!testConfidence(v))) break
        return false
      case "about":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern14.test(item)) return false
        }
        break
      case "speechAct":
        if (v === undefined || !(!testSpeechAct(v))) break
        return false
      case "claims":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testClaim(item)) return false
        }
        break
      case "relations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testStatementRelation(item)) return false
        }
        break
      case "credibility":
        if (v === undefined || !(!testStatementCredibility(v))) break
        return false
      case "saidOn":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern4.test(v))) break
        return false
      case "saidOnText":
      case "occasion":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "place":
        if (v === undefined || !(!testPlace(v))) break
        return false
      case "citations":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern5.test(item)) return false
        }
        break
      case "extensions":
        if (v === undefined || !(!testExtensions(v))) break
        return false
      default:
        return false
    }
  }
  return required === 4 && isPlain(value, keys)
}

function testLikelihood(value: unknown): boolean {
  switch (value) {
    case "almost-no-chance":
    case "very-unlikely":
    case "unlikely":
    case "roughly-even-chance":
    case "likely":
    case "very-likely":
    case "almost-certain":
      return true
  }
  return false
}

function testConfidence(value: unknown): boolean {
  switch (value) {
    case "low":
    case "moderate":
    case "high":
      return true
  }
  return false
}

/** Whether a value has the shape of a `Citation`: plain data, every key known, every required key there, every
 * value in bounds. Rules are not applied. */
export function isCitation(value: unknown): value is Types.Citation {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "type":
        if (v !== "citation") return false
        required++
        break
      case "id":
        if (typeof v !== 'string' || v.length > 200 || !pattern5.test(v)) return false
        required++
        break
      case "marker":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 100))) break
        return false
      case "source":
        if (typeof v !== 'string' || v.length > 200 || !pattern10.test(v)) return false
        required++
        break
      case "purpose":
        if (v === undefined || !(!testCitationPurpose(v))) break
        return false
      case "locator":
        if (v === undefined || !(!testCitationLocator(v))) break
        return false
      case "passage":
        if (v === undefined || !(!testCitedPassage(v))) break
        return false
      case "note":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 5000))) break
        return false
      case "extensions":
        if (v === undefined || !(!testExtensions(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testCitationPurpose(value: unknown): boolean {
  switch (value) {
    case "evidence":
    case "quotation":
    case "background":
    case "authority":
    case "disputes":
    case "corrects":
    case "see-also":
      return true
  }
  return false
}

function testCitationLocator(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "label":
        if (!testLocatorLabel(v)) return false
        required++
        break
      case "value":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testLocatorLabel(value: unknown): boolean {
  switch (value) {
    case "act":
    case "appendix":
    case "article":
    case "book":
    case "canon":
    case "chapter":
    case "column":
    case "elocation":
    case "equation":
    case "figure":
    case "folio":
    case "issue":
    case "line":
    case "note":
    case "opus":
    case "page":
    case "paragraph":
    case "part":
    case "rule":
    case "scene":
    case "schedule":
    case "section":
    case "sub-verbo":
    case "supplement":
    case "table":
    case "timestamp":
    case "title":
    case "verse":
    case "version":
    case "volume":
      return true
  }
  return false
}

function testCitedPassage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "exact":
        if (typeof v !== 'string' || v === '' || isLonger(v, 20000)) return false
        required++
        break
      case "prefix":
      case "suffix":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 20000))) break
        return false
      case "start":
      case "end":
        if (v === undefined || !(!Number.isSafeInteger(v) || v < 0 || v > 2000000000)) break
        return false
      default:
        return false
    }
  }
  return required === 1 && isPlain(value, keys)
}

/** Whether a value has the shape of a `Source`: plain data, every key known, every required key there, every
 * value in bounds. Rules are not applied. */
export function isSource(value: unknown): value is Types.Source {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "type":
        if (v !== "source") return false
        required++
        break
      case "kind":
        if (!testSourceKind(v)) return false
        required++
        break
      case "id":
        if (typeof v !== 'string' || v.length > 200 || !pattern10.test(v)) return false
        required++
        break
      case "title":
      case "container":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 1000))) break
        return false
      case "authors":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testSourceAuthor(item)) return false
        }
        break
      case "publisher":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern0.test(v))) break
        return false
      case "url":
        if (v === undefined || !(typeof v !== 'string' || v.length > 2048 || !pattern15.test(v))) break
        return false
      case "archive":
        if (v === undefined || !(!testSourceArchive(v))) break
        return false
      case "language":
        if (v === undefined || !(typeof v !== 'string' || v.length > 100 || !pattern1.test(v))) break
        return false
      case "identifiers":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testIdentifier(item)) return false
        }
        break
      case "derivedFrom":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (typeof item !== 'string' || item.length > 200 || !pattern10.test(item)) return false
        }
        break
      case "correction":
        if (v === undefined || !(!testSourceCorrection(v))) break
        return false
      case "rights":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 5000))) break
        return false
      case "text":
        if (v === undefined || !(!testSourceText(v))) break
        return false
      case "textSha256":
        if (v === undefined || !(typeof v !== 'string' || v.length < 64 || v.length > 64 || !pattern16.test(v))) break
        return false
      case "issued":
      case "accessed":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern4.test(v))) break
        return false
      case "issuedText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "extensions":
        if (v === undefined || !(!testExtensions(v))) break
        return false
      default:
        return false
    }
  }
  return required === 3 && isPlain(value, keys)
}

function testSourceKind(value: unknown): boolean {
  switch (value) {
    case "article-newspaper":
    case "article-magazine":
    case "article-journal":
    case "webpage":
    case "post":
    case "broadcast":
    case "interview":
    case "speech":
    case "report":
    case "treaty":
    case "legislation":
    case "press-release":
    case "transcript":
    case "wire-report":
    case "dataset":
    case "book":
    case "document":
    case "unspecified":
      return true
  }
  return false
}

function testSourceAuthor(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "name":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      case "actor":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern0.test(v))) break
        return false
      default:
        return false
    }
  }
  return required === 1 && isPlain(value, keys)
}

function testSourceArchive(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "url":
        if (typeof v !== 'string' || v.length > 2048 || !pattern15.test(v)) return false
        required++
        break
      case "captured":
        if (typeof v !== 'string' || v.length > 200 || !pattern4.test(v)) return false
        required++
        break
      case "sha256":
        if (v === undefined || !(typeof v !== 'string' || v.length < 64 || v.length > 64 || !pattern16.test(v))) break
        return false
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testSourceCorrection(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "status":
        if (!testCorrectionStatus(v)) return false
        required++
        break
      case "date":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern4.test(v))) break
        return false
      case "dateText":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "note":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 5000))) break
        return false
      case "url":
        if (v === undefined || !(typeof v !== 'string' || v.length > 2048 || !pattern15.test(v))) break
        return false
      default:
        return false
    }
  }
  return required === 1 && isPlain(value, keys)
}

function testCorrectionStatus(value: unknown): boolean {
  switch (value) {
    case "corrected":
    case "retracted":
      return true
  }
  return false
}

function testSourceText(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "blocks":
        if (!Array.isArray(v) || v.length < 1 || v.length > 10000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testSourceBlock(item)) return false
        }
        required++
        break
      default:
        return false
    }
  }
  return required === 1 && isPlain(value, keys)
}

function testSourceBlock(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "kind":
        if (!testSourceBlockKind(v)) return false
        required++
        break
      case "text":
        if (typeof v !== 'string' || v === '' || isLonger(v, 200000)) return false
        required++
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testSourceBlockKind(value: unknown): boolean {
  switch (value) {
    case "headline":
    case "byline":
    case "heading":
    case "lede":
    case "paragraph":
    case "list":
    case "pull-quote":
    case "analysis":
    case "caption":
    case "references":
    case "other":
      return true
  }
  return false
}

/** Whether a value has the shape of a `Dossier`: plain data, every key known, every required key there, every
 * value in bounds. Rules are not applied. */
export function isDossier(value: unknown): value is Types.Dossier {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "$schema":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 2048))) break
        return false
      case "type":
        if (v !== "dossier") return false
        required++
        break
      case "formatVersion":
        if (v !== "1") return false
        required++
        break
      case "id":
        if (typeof v !== 'string' || v.length > 200 || !pattern17.test(v)) return false
        required++
        break
      case "title":
        if (typeof v !== 'string' || v === '' || isLonger(v, 1000)) return false
        required++
        break
      case "language":
        if (typeof v !== 'string' || v.length > 100 || !pattern1.test(v)) return false
        required++
        break
      case "description":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 5000))) break
        return false
      case "brief":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern10.test(v))) break
        return false
      case "asOf":
      case "created":
      case "modified":
        if (v === undefined || !(typeof v !== 'string' || v.length > 200 || !pattern4.test(v))) break
        return false
      case "creators":
        if (v === undefined) break
        if (!Array.isArray(v) || v.length < 1 || v.length > 1000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!testDossierCreator(item)) return false
        }
        break
      case "license":
        if (v === undefined || !(typeof v !== 'string' || v === '' || isLonger(v, 500))) break
        return false
      case "actors":
        if (!Array.isArray(v) || v.length > 100000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!isActor(item)) return false
        }
        required++
        break
      case "agreements":
        if (!Array.isArray(v) || v.length > 100000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!isAgreement(item)) return false
        }
        required++
        break
      case "statements":
        if (!Array.isArray(v) || v.length > 100000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!isStatement(item)) return false
        }
        required++
        break
      case "citations":
        if (!Array.isArray(v) || v.length > 100000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!isCitation(item)) return false
        }
        required++
        break
      case "sources":
        if (!Array.isArray(v) || v.length > 100000) return false
        for (let i = 0; i < v.length; i++) {
          const item = v[i]
          if (!isSource(item)) return false
        }
        required++
        break
      case "extensions":
        if (v === undefined || !(!testExtensions(v))) break
        return false
      default:
        return false
    }
  }
  return required === 10 && isPlain(value, keys)
}

function testDossierCreator(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  let keys = 0
  let required = 0
  for (const key in value) {
    const v = (value as any)[key]
    keys++
    switch (key) {
      case "name":
        if (typeof v !== 'string' || v === '' || isLonger(v, 500)) return false
        required++
        break
      case "kind":
        if (!testCreatorKind(v)) return false
        required++
        break
      default:
        return false
    }
  }
  return required === 2 && isPlain(value, keys)
}

function testCreatorKind(value: unknown): boolean {
  switch (value) {
    case "person":
    case "organization":
    case "software":
      return true
  }
  return false
}

/** Whether a value has the shape of an `AnyRecord`: plain data, every key known, every required key there, every
 * value in bounds. Rules are not applied. */
export function isAnyRecord(value: unknown): value is Types.AnyRecord {
  if (typeof value !== 'object' || value === null) return false
  switch ((value as any)["type"]) {
    case "actor":
      return isActor(value)
    case "agreement":
      return isAgreement(value)
    case "statement":
      return isStatement(value)
    case "citation":
      return isCitation(value)
    case "source":
      return isSource(value)
  }
  return false
}

/** Whether a value has the shape of a `StreamLine`: plain data, every key known, every required key there, every
 * value in bounds. Rules are not applied. */
export function isStreamLine(value: unknown): value is Types.StreamLine {
  if (typeof value !== 'object' || value === null) return false
  switch ((value as any)["type"]) {
    case "actor":
      return isActor(value)
    case "agreement":
      return isAgreement(value)
    case "statement":
      return isStatement(value)
    case "citation":
      return isCitation(value)
    case "source":
      return isSource(value)
    case "dossier":
      return isDossier(value)
  }
  return false
}
