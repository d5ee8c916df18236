// Generated from src/model by `npm run generate`. Do not edit.
import type * as Types from '../types.ts'

/** Code points are counted only where the number of code units leaves room for doubt. */
function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
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
const pattern15 = /^https?:\/\/(?:[A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*(?:[.][A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*)*[.]?|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?(?:[/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%[\]-]*)?$/
const pattern16 = /^[0-9a-f]+$/
const pattern17 = /^dossier:[A-Za-z0-9][A-Za-z0-9._~/-]*$/

function testActor(o: any): boolean {
  if (typeof o !== 'object' || o === null) return false
  switch (o.kind) {
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
      return testCollectiveActor(o)
    case "coalition":
      return testCoalition(o)
    case "person":
      return testPerson(o)
    case "unidentified":
      return testUnidentifiedActor(o)
    default:
      return false
  }
}

function testCollectiveActor(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.type
  if (v0 !== "actor") return false
  const v1 = o.kind
  if (!testCollectiveActorKind(v1)) return false
  const v2 = o.id
  if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern0.test(v2)) return false
  const v3 = o.name
  if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  const v4 = o.names
  if (v4 !== undefined) {
    if (!Array.isArray(v4) || v4.length < 1 || v4.length > 1000) return false
    for (let i = 0; i < v4.length; i++) {
      const item = v4[i]
      if (!testActorName(item)) return false
    }
  }
  const v5 = o.description
  if (v5 !== undefined) {
    if (typeof v5 !== 'string' || v5 === '' || (v5.length > 5000 && codePoints(v5) > 5000)) return false
  }
  const v6 = o.countryCode
  if (v6 !== undefined) {
    if (typeof v6 !== 'string' || !pattern2.test(v6)) return false
  }
  const v7 = o.partOf
  if (v7 !== undefined) {
    if (typeof v7 !== 'string' || (v7.length > 200 && codePoints(v7) > 200) || !pattern0.test(v7)) return false
  }
  const v8 = o.country
  if (v8 !== undefined) {
    if (typeof v8 !== 'string' || (v8.length > 200 && codePoints(v8) > 200) || !pattern0.test(v8)) return false
  }
  const v9 = o.governs
  if (v9 !== undefined) {
    if (!Array.isArray(v9) || v9.length < 1 || v9.length > 1000) return false
    for (let i = 0; i < v9.length; i++) {
      const item = v9[i]
      if (!testGoverningRelation(item)) return false
    }
  }
  const v10 = o.recognition
  if (v10 !== undefined) {
    if (!Array.isArray(v10) || v10.length < 1 || v10.length > 1000) return false
    for (let i = 0; i < v10.length; i++) {
      const item = v10[i]
      if (!testRecognition(item)) return false
    }
  }
  const v11 = o.designations
  if (v11 !== undefined) {
    if (!Array.isArray(v11) || v11.length < 1 || v11.length > 1000) return false
    for (let i = 0; i < v11.length; i++) {
      const item = v11[i]
      if (!testDesignation(item)) return false
    }
  }
  const v12 = o.succeeds
  if (v12 !== undefined) {
    if (!Array.isArray(v12) || v12.length < 1 || v12.length > 1000) return false
    for (let i = 0; i < v12.length; i++) {
      const item = v12[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern0.test(item)) return false
    }
  }
  const v13 = o.reliability
  if (v13 !== undefined) {
    if (!testPublisherReliability(v13)) return false
  }
  const v14 = o.identifiers
  if (v14 !== undefined) {
    if (!Array.isArray(v14) || v14.length < 1 || v14.length > 1000) return false
    for (let i = 0; i < v14.length; i++) {
      const item = v14[i]
      if (!testIdentifier(item)) return false
    }
  }
  const v15 = o.during
  if (v15 !== undefined) {
    if (typeof v15 !== 'string' || (v15.length > 40 && codePoints(v15) > 40) || !pattern3.test(v15)) return false
  }
  const v16 = o.duringText
  if (v16 !== undefined) {
    if (typeof v16 !== 'string' || v16 === '' || (v16.length > 500 && codePoints(v16) > 500)) return false
  }
  const v17 = o.citations
  if (v17 !== undefined) {
    if (!Array.isArray(v17) || v17.length < 1 || v17.length > 1000) return false
    for (let i = 0; i < v17.length; i++) {
      const item = v17[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  const v18 = o.extensions
  if (v18 !== undefined) {
    if (!testExtensions(v18)) return false
  }
  for (const key in o)
    switch (key) {
      case "type":
      case "kind":
      case "id":
      case "name":
      case "names":
      case "description":
      case "countryCode":
      case "partOf":
      case "country":
      case "governs":
      case "recognition":
      case "designations":
      case "succeeds":
      case "reliability":
      case "identifiers":
      case "during":
      case "duringText":
      case "citations":
      case "extensions":
        break
      default:
        return false
    }
  return true
}

function testCollectiveActorKind(v: any): boolean {
  switch (v) {
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
      break
    default:
      return false
  }
  return true
}

function testActorName(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.text
  if (typeof v0 !== 'string' || v0 === '' || (v0.length > 500 && codePoints(v0) > 500)) return false
  const v1 = o.language
  if (v1 !== undefined) {
    if (typeof v1 !== 'string' || (v1.length > 100 && codePoints(v1) > 100) || !pattern1.test(v1)) return false
  }
  const v2 = o.kind
  if (!testActorNameKind(v2)) return false
  for (const key in o)
    switch (key) {
      case "text":
      case "language":
      case "kind":
        break
      default:
        return false
    }
  return true
}

function testActorNameKind(v: any): boolean {
  switch (v) {
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
      break
    default:
      return false
  }
  return true
}

function testGoverningRelation(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.actor
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern0.test(v0)) return false
  const v1 = o.during
  if (v1 !== undefined) {
    if (typeof v1 !== 'string' || (v1.length > 40 && codePoints(v1) > 40) || !pattern3.test(v1)) return false
  }
  const v2 = o.duringText
  if (v2 !== undefined) {
    if (typeof v2 !== 'string' || v2 === '' || (v2.length > 500 && codePoints(v2) > 500)) return false
  }
  const v3 = o.attested
  if (v3 !== undefined) {
    if (!Array.isArray(v3) || v3.length < 1 || v3.length > 1000) return false
    for (let i = 0; i < v3.length; i++) {
      const item = v3[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern4.test(item)) return false
    }
  }
  const v4 = o.citations
  if (v4 !== undefined) {
    if (!Array.isArray(v4) || v4.length < 1 || v4.length > 1000) return false
    for (let i = 0; i < v4.length; i++) {
      const item = v4[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  for (const key in o)
    switch (key) {
      case "actor":
      case "during":
      case "duringText":
      case "attested":
      case "citations":
        break
      default:
        return false
    }
  return true
}

function testRecognition(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.by
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern0.test(v0)) return false
  const v1 = o.stance
  if (!testRecognitionStance(v1)) return false
  const v2 = o.during
  if (v2 !== undefined) {
    if (typeof v2 !== 'string' || (v2.length > 40 && codePoints(v2) > 40) || !pattern3.test(v2)) return false
  }
  const v3 = o.duringText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.attested
  if (v4 !== undefined) {
    if (!Array.isArray(v4) || v4.length < 1 || v4.length > 1000) return false
    for (let i = 0; i < v4.length; i++) {
      const item = v4[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern4.test(item)) return false
    }
  }
  const v5 = o.citations
  if (v5 !== undefined) {
    if (!Array.isArray(v5) || v5.length < 1 || v5.length > 1000) return false
    for (let i = 0; i < v5.length; i++) {
      const item = v5[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  for (const key in o)
    switch (key) {
      case "by":
      case "stance":
      case "during":
      case "duringText":
      case "attested":
      case "citations":
        break
      default:
        return false
    }
  return true
}

function testRecognitionStance(v: any): boolean {
  switch (v) {
    case "de-jure":
    case "de-facto":
    case "engaged":
    case "not-recognised":
    case "withdrawn":
    case "contested":
      break
    default:
      return false
  }
  return true
}

function testDesignation(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.by
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern0.test(v0)) return false
  const v1 = o.label
  if (typeof v1 !== 'string' || v1 === '' || (v1.length > 500 && codePoints(v1) > 500)) return false
  const v2 = o.during
  if (v2 !== undefined) {
    if (typeof v2 !== 'string' || (v2.length > 40 && codePoints(v2) > 40) || !pattern3.test(v2)) return false
  }
  const v3 = o.duringText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.attested
  if (v4 !== undefined) {
    if (!Array.isArray(v4) || v4.length < 1 || v4.length > 1000) return false
    for (let i = 0; i < v4.length; i++) {
      const item = v4[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern4.test(item)) return false
    }
  }
  const v5 = o.citations
  if (v5 !== undefined) {
    if (!Array.isArray(v5) || v5.length < 1 || v5.length > 1000) return false
    for (let i = 0; i < v5.length; i++) {
      const item = v5[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  for (const key in o)
    switch (key) {
      case "by":
      case "label":
      case "during":
      case "duringText":
      case "attested":
      case "citations":
        break
      default:
        return false
    }
  return true
}

function testPublisherReliability(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.scale
  if (v0 !== "admiralty") return false
  const v1 = o.grade
  if (!testAdmiraltyReliability(v1)) return false
  const v2 = o.assessed
  if (v2 !== undefined) {
    if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern4.test(v2)) return false
  }
  for (const key in o)
    switch (key) {
      case "scale":
      case "grade":
      case "assessed":
        break
      default:
        return false
    }
  return true
}

function testAdmiraltyReliability(v: any): boolean {
  switch (v) {
    case "A":
    case "B":
    case "C":
    case "D":
    case "E":
    case "F":
      break
    default:
      return false
  }
  return true
}

function testIdentifier(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.scheme
  if (typeof v0 !== 'string' || (v0.length > 80 && codePoints(v0) > 80) || !pattern6.test(v0)) return false
  const v1 = o.value
  if (typeof v1 !== 'string' || v1 === '' || (v1.length > 500 && codePoints(v1) > 500)) return false
  for (const key in o)
    switch (key) {
      case "scheme":
      case "value":
        break
      default:
        return false
    }
  return true
}

function testExtensions(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  for (const key in o) {
    if (typeof key !== 'string' || (key.length > 64 && codePoints(key) > 64) || !pattern7.test(key)) return false
  }
  return true
}

function testCoalition(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.type
  if (v0 !== "actor") return false
  const v1 = o.kind
  if (v1 !== "coalition") return false
  const v2 = o.id
  if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern0.test(v2)) return false
  const v3 = o.name
  if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  const v4 = o.names
  if (v4 !== undefined) {
    if (!Array.isArray(v4) || v4.length < 1 || v4.length > 1000) return false
    for (let i = 0; i < v4.length; i++) {
      const item = v4[i]
      if (!testActorName(item)) return false
    }
  }
  const v5 = o.description
  if (v5 !== undefined) {
    if (typeof v5 !== 'string' || v5 === '' || (v5.length > 5000 && codePoints(v5) > 5000)) return false
  }
  const v6 = o.members
  if (!Array.isArray(v6) || v6.length < 2 || v6.length > 1000) return false
  for (let i = 0; i < v6.length; i++) {
    const item = v6[i]
    if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern0.test(item)) return false
  }
  const v7 = o.identifiers
  if (v7 !== undefined) {
    if (!Array.isArray(v7) || v7.length < 1 || v7.length > 1000) return false
    for (let i = 0; i < v7.length; i++) {
      const item = v7[i]
      if (!testIdentifier(item)) return false
    }
  }
  const v8 = o.during
  if (v8 !== undefined) {
    if (typeof v8 !== 'string' || (v8.length > 40 && codePoints(v8) > 40) || !pattern3.test(v8)) return false
  }
  const v9 = o.duringText
  if (v9 !== undefined) {
    if (typeof v9 !== 'string' || v9 === '' || (v9.length > 500 && codePoints(v9) > 500)) return false
  }
  const v10 = o.citations
  if (v10 !== undefined) {
    if (!Array.isArray(v10) || v10.length < 1 || v10.length > 1000) return false
    for (let i = 0; i < v10.length; i++) {
      const item = v10[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  const v11 = o.extensions
  if (v11 !== undefined) {
    if (!testExtensions(v11)) return false
  }
  for (const key in o)
    switch (key) {
      case "type":
      case "kind":
      case "id":
      case "name":
      case "names":
      case "description":
      case "members":
      case "identifiers":
      case "during":
      case "duringText":
      case "citations":
      case "extensions":
        break
      default:
        return false
    }
  return true
}

function testPerson(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.type
  if (v0 !== "actor") return false
  const v1 = o.kind
  if (v1 !== "person") return false
  const v2 = o.id
  if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern0.test(v2)) return false
  const v3 = o.name
  if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  const v4 = o.names
  if (v4 !== undefined) {
    if (!Array.isArray(v4) || v4.length < 1 || v4.length > 1000) return false
    for (let i = 0; i < v4.length; i++) {
      const item = v4[i]
      if (!testActorName(item)) return false
    }
  }
  const v5 = o.description
  if (v5 !== undefined) {
    if (typeof v5 !== 'string' || v5 === '' || (v5.length > 5000 && codePoints(v5) > 5000)) return false
  }
  const v6 = o.honorific
  if (v6 !== undefined) {
    if (typeof v6 !== 'string' || v6 === '' || (v6.length > 500 && codePoints(v6) > 500)) return false
  }
  const v7 = o.nationality
  if (v7 !== undefined) {
    if (typeof v7 !== 'string' || (v7.length > 200 && codePoints(v7) > 200) || !pattern0.test(v7)) return false
  }
  const v8 = o.tenures
  if (v8 !== undefined) {
    if (!Array.isArray(v8) || v8.length < 1 || v8.length > 1000) return false
    for (let i = 0; i < v8.length; i++) {
      const item = v8[i]
      if (!testTenure(item)) return false
    }
  }
  const v9 = o.born
  if (v9 !== undefined) {
    if (typeof v9 !== 'string' || (v9.length > 200 && codePoints(v9) > 200) || !pattern4.test(v9)) return false
  }
  const v10 = o.bornText
  if (v10 !== undefined) {
    if (typeof v10 !== 'string' || v10 === '' || (v10.length > 500 && codePoints(v10) > 500)) return false
  }
  const v11 = o.died
  if (v11 !== undefined) {
    if (typeof v11 !== 'string' || (v11.length > 200 && codePoints(v11) > 200) || !pattern4.test(v11)) return false
  }
  const v12 = o.diedText
  if (v12 !== undefined) {
    if (typeof v12 !== 'string' || v12 === '' || (v12.length > 500 && codePoints(v12) > 500)) return false
  }
  const v13 = o.identifiers
  if (v13 !== undefined) {
    if (!Array.isArray(v13) || v13.length < 1 || v13.length > 1000) return false
    for (let i = 0; i < v13.length; i++) {
      const item = v13[i]
      if (!testIdentifier(item)) return false
    }
  }
  const v14 = o.during
  if (v14 !== undefined) {
    if (typeof v14 !== 'string' || (v14.length > 40 && codePoints(v14) > 40) || !pattern3.test(v14)) return false
  }
  const v15 = o.duringText
  if (v15 !== undefined) {
    if (typeof v15 !== 'string' || v15 === '' || (v15.length > 500 && codePoints(v15) > 500)) return false
  }
  const v16 = o.citations
  if (v16 !== undefined) {
    if (!Array.isArray(v16) || v16.length < 1 || v16.length > 1000) return false
    for (let i = 0; i < v16.length; i++) {
      const item = v16[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  const v17 = o.extensions
  if (v17 !== undefined) {
    if (!testExtensions(v17)) return false
  }
  for (const key in o)
    switch (key) {
      case "type":
      case "kind":
      case "id":
      case "name":
      case "names":
      case "description":
      case "honorific":
      case "nationality":
      case "tenures":
      case "born":
      case "bornText":
      case "died":
      case "diedText":
      case "identifiers":
      case "during":
      case "duringText":
      case "citations":
      case "extensions":
        break
      default:
        return false
    }
  return true
}

function testTenure(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.office
  if (typeof v0 !== 'string' || v0 === '' || (v0.length > 500 && codePoints(v0) > 500)) return false
  const v1 = o.body
  if (v1 !== undefined) {
    if (typeof v1 !== 'string' || (v1.length > 200 && codePoints(v1) > 200) || !pattern0.test(v1)) return false
  }
  const v2 = o.status
  if (!testTenureStatus(v2)) return false
  const v3 = o.during
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || (v3.length > 40 && codePoints(v3) > 40) || !pattern3.test(v3)) return false
  }
  const v4 = o.duringText
  if (v4 !== undefined) {
    if (typeof v4 !== 'string' || v4 === '' || (v4.length > 500 && codePoints(v4) > 500)) return false
  }
  const v5 = o.attested
  if (v5 !== undefined) {
    if (!Array.isArray(v5) || v5.length < 1 || v5.length > 1000) return false
    for (let i = 0; i < v5.length; i++) {
      const item = v5[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern4.test(item)) return false
    }
  }
  const v6 = o.citations
  if (v6 !== undefined) {
    if (!Array.isArray(v6) || v6.length < 1 || v6.length > 1000) return false
    for (let i = 0; i < v6.length; i++) {
      const item = v6[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  for (const key in o)
    switch (key) {
      case "office":
      case "body":
      case "status":
      case "during":
      case "duringText":
      case "attested":
      case "citations":
        break
      default:
        return false
    }
  return true
}

function testTenureStatus(v: any): boolean {
  switch (v) {
    case "incumbent":
    case "acting":
    case "interim":
    case "caretaker":
    case "designate":
    case "suspended":
    case "contested":
    case "former":
      break
    default:
      return false
  }
  return true
}

function testUnidentifiedActor(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.type
  if (v0 !== "actor") return false
  const v1 = o.kind
  if (v1 !== "unidentified") return false
  const v2 = o.id
  if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern0.test(v2)) return false
  const v3 = o.name
  if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  const v4 = o.names
  if (v4 !== undefined) {
    if (!Array.isArray(v4) || v4.length < 1 || v4.length > 1000) return false
    for (let i = 0; i < v4.length; i++) {
      const item = v4[i]
      if (!testActorName(item)) return false
    }
  }
  const v5 = o.description
  if (v5 !== undefined) {
    if (typeof v5 !== 'string' || v5 === '' || (v5.length > 5000 && codePoints(v5) > 5000)) return false
  }
  const v6 = o.reason
  if (!testUnidentifiedReason(v6)) return false
  const v7 = o.affiliation
  if (v7 !== undefined) {
    if (typeof v7 !== 'string' || (v7.length > 200 && codePoints(v7) > 200) || !pattern0.test(v7)) return false
  }
  const v8 = o.identifiers
  if (v8 !== undefined) {
    if (!Array.isArray(v8) || v8.length < 1 || v8.length > 1000) return false
    for (let i = 0; i < v8.length; i++) {
      const item = v8[i]
      if (!testIdentifier(item)) return false
    }
  }
  const v9 = o.during
  if (v9 !== undefined) {
    if (typeof v9 !== 'string' || (v9.length > 40 && codePoints(v9) > 40) || !pattern3.test(v9)) return false
  }
  const v10 = o.duringText
  if (v10 !== undefined) {
    if (typeof v10 !== 'string' || v10 === '' || (v10.length > 500 && codePoints(v10) > 500)) return false
  }
  const v11 = o.citations
  if (v11 !== undefined) {
    if (!Array.isArray(v11) || v11.length < 1 || v11.length > 1000) return false
    for (let i = 0; i < v11.length; i++) {
      const item = v11[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  const v12 = o.extensions
  if (v12 !== undefined) {
    if (!testExtensions(v12)) return false
  }
  for (const key in o)
    switch (key) {
      case "type":
      case "kind":
      case "id":
      case "name":
      case "names":
      case "description":
      case "reason":
      case "affiliation":
      case "identifiers":
      case "during":
      case "duringText":
      case "citations":
      case "extensions":
        break
      default:
        return false
    }
  return true
}

function testUnidentifiedReason(v: any): boolean {
  switch (v) {
    case "not-identified":
    case "withheld":
    case "illegible":
    case "disputed":
    case "unknown":
      break
    default:
      return false
  }
  return true
}

function testAgreement(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.type
  if (v0 !== "agreement") return false
  const v1 = o.id
  if (typeof v1 !== 'string' || (v1.length > 200 && codePoints(v1) > 200) || !pattern8.test(v1)) return false
  const v2 = o.title
  if (typeof v2 !== 'string' || v2 === '' || (v2.length > 1000 && codePoints(v2) > 1000)) return false
  const v3 = o.names
  if (v3 !== undefined) {
    if (!Array.isArray(v3) || v3.length < 1 || v3.length > 1000) return false
    for (let i = 0; i < v3.length; i++) {
      const item = v3[i]
      if (!testActorName(item)) return false
    }
  }
  const v4 = o.description
  if (v4 !== undefined) {
    if (typeof v4 !== 'string' || v4 === '' || (v4.length > 5000 && codePoints(v4) > 5000)) return false
  }
  const v5 = o.instrument
  if (!testInstrumentKind(v5)) return false
  const v6 = o.legalNature
  if (v6 !== undefined) {
    if (!testLegalNature(v6)) return false
  }
  const v7 = o.disclosure
  if (v7 !== undefined) {
    if (!testDisclosure(v7)) return false
  }
  const v8 = o.subjects
  if (v8 !== undefined) {
    if (!Array.isArray(v8) || v8.length < 1 || v8.length > 1000) return false
    for (let i = 0; i < v8.length; i++) {
      const item = v8[i]
      if (typeof item !== 'string' || (item.length > 80 && codePoints(item) > 80) || !pattern9.test(item)) return false
    }
  }
  const v9 = o.participants
  if (!Array.isArray(v9) || v9.length < 1 || v9.length > 1000) return false
  for (let i = 0; i < v9.length; i++) {
    const item = v9[i]
    if (!testAgreementParticipant(item)) return false
  }
  const v10 = o.provisions
  if (v10 !== undefined) {
    if (!Array.isArray(v10) || v10.length < 1 || v10.length > 1000) return false
    for (let i = 0; i < v10.length; i++) {
      const item = v10[i]
      if (!testProvision(item)) return false
    }
  }
  const v11 = o.relations
  if (v11 !== undefined) {
    if (!Array.isArray(v11) || v11.length < 1 || v11.length > 1000) return false
    for (let i = 0; i < v11.length; i++) {
      const item = v11[i]
      if (!testAgreementRelation(item)) return false
    }
  }
  const v12 = o.documents
  if (v12 !== undefined) {
    if (!Array.isArray(v12) || v12.length < 1 || v12.length > 1000) return false
    for (let i = 0; i < v12.length; i++) {
      const item = v12[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern10.test(item)) return false
    }
  }
  const v13 = o.languages
  if (v13 !== undefined) {
    if (!Array.isArray(v13) || v13.length < 1 || v13.length > 1000) return false
    for (let i = 0; i < v13.length; i++) {
      const item = v13[i]
      if (typeof item !== 'string' || (item.length > 100 && codePoints(item) > 100) || !pattern1.test(item)) return false
    }
  }
  const v14 = o.identifiers
  if (v14 !== undefined) {
    if (!Array.isArray(v14) || v14.length < 1 || v14.length > 1000) return false
    for (let i = 0; i < v14.length; i++) {
      const item = v14[i]
      if (!testIdentifier(item)) return false
    }
  }
  const v15 = o.duration
  if (v15 !== undefined) {
    if (typeof v15 !== 'string' || (v15.length > 40 && codePoints(v15) > 40) || !pattern11.test(v15)) return false
  }
  const v16 = o.noticePeriod
  if (v16 !== undefined) {
    if (typeof v16 !== 'string' || (v16.length > 40 && codePoints(v16) > 40) || !pattern11.test(v16)) return false
  }
  const v17 = o.renewal
  if (v17 !== undefined) {
    if (!testRenewalMode(v17)) return false
  }
  const v18 = o.events
  if (v18 !== undefined) {
    if (!Array.isArray(v18) || v18.length < 1 || v18.length > 10000) return false
    for (let i = 0; i < v18.length; i++) {
      const item = v18[i]
      if (!testAgreementEvent(item)) return false
    }
  }
  const v19 = o.citations
  if (v19 !== undefined) {
    if (!Array.isArray(v19) || v19.length < 1 || v19.length > 1000) return false
    for (let i = 0; i < v19.length; i++) {
      const item = v19[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  const v20 = o.extensions
  if (v20 !== undefined) {
    if (!testExtensions(v20)) return false
  }
  for (const key in o)
    switch (key) {
      case "type":
      case "id":
      case "title":
      case "names":
      case "description":
      case "instrument":
      case "legalNature":
      case "disclosure":
      case "subjects":
      case "participants":
      case "provisions":
      case "relations":
      case "documents":
      case "languages":
      case "identifiers":
      case "duration":
      case "noticePeriod":
      case "renewal":
      case "events":
      case "citations":
      case "extensions":
        break
      default:
        return false
    }
  return true
}

function testInstrumentKind(v: any): boolean {
  switch (v) {
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
      break
    default:
      return false
  }
  return true
}

function testLegalNature(v: any): boolean {
  switch (v) {
    case "binding":
    case "non-binding":
    case "contested":
    case "unknown":
      break
    default:
      return false
  }
  return true
}

function testDisclosure(v: any): boolean {
  switch (v) {
    case "full-text":
    case "excerpts":
    case "undisclosed":
    case "partly-secret":
    case "leaked":
    case "unknown":
      break
    default:
      return false
  }
  return true
}

function testAgreementParticipant(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.actor
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern0.test(v0)) return false
  const v1 = o.roles
  if (!Array.isArray(v1) || v1.length < 1 || v1.length > 1000) return false
  for (let i = 0; i < v1.length; i++) {
    const item = v1[i]
    if (!testParticipantRole(item)) return false
  }
  const v2 = o.citations
  if (v2 !== undefined) {
    if (!Array.isArray(v2) || v2.length < 1 || v2.length > 1000) return false
    for (let i = 0; i < v2.length; i++) {
      const item = v2[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  for (const key in o)
    switch (key) {
      case "actor":
      case "roles":
      case "citations":
        break
      default:
        return false
    }
  return true
}

function testParticipantRole(v: any): boolean {
  switch (v) {
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
      break
    default:
      return false
  }
  return true
}

function testProvision(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.kind
  if (!testProvisionKind(v0)) return false
  const v1 = o.text
  if (typeof v1 !== 'string' || v1 === '' || (v1.length > 20000 && codePoints(v1) > 20000)) return false
  const v2 = o.basis
  if (!testProvisionBasis(v2)) return false
  const v3 = o.exact
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 20000 && codePoints(v3) > 20000)) return false
  }
  const v4 = o.by
  if (v4 !== undefined) {
    if (!Array.isArray(v4) || v4.length < 1 || v4.length > 1000) return false
    for (let i = 0; i < v4.length; i++) {
      const item = v4[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern0.test(item)) return false
    }
  }
  const v5 = o.obligors
  if (v5 !== undefined) {
    if (!Array.isArray(v5) || v5.length < 1 || v5.length > 1000) return false
    for (let i = 0; i < v5.length; i++) {
      const item = v5[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern0.test(item)) return false
    }
  }
  const v6 = o.beneficiaries
  if (v6 !== undefined) {
    if (!Array.isArray(v6) || v6.length < 1 || v6.length > 1000) return false
    for (let i = 0; i < v6.length; i++) {
      const item = v6[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern0.test(item)) return false
    }
  }
  const v7 = o.subject
  if (v7 !== undefined) {
    if (typeof v7 !== 'string' || (v7.length > 80 && codePoints(v7) > 80) || !pattern9.test(v7)) return false
  }
  const v8 = o.article
  if (v8 !== undefined) {
    if (typeof v8 !== 'string' || v8 === '' || (v8.length > 500 && codePoints(v8) > 500)) return false
  }
  const v9 = o.quantity
  if (v9 !== undefined) {
    if (!testQuantity(v9)) return false
  }
  const v10 = o.citations
  if (v10 !== undefined) {
    if (!Array.isArray(v10) || v10.length < 1 || v10.length > 1000) return false
    for (let i = 0; i < v10.length; i++) {
      const item = v10[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  for (const key in o)
    switch (key) {
      case "kind":
      case "text":
      case "basis":
      case "exact":
      case "by":
      case "obligors":
      case "beneficiaries":
      case "subject":
      case "article":
      case "quantity":
      case "citations":
        break
      default:
        return false
    }
  return true
}

function testProvisionKind(v: any): boolean {
  switch (v) {
    case "obligation":
    case "prohibition":
    case "permission":
    case "condition":
    case "procedure":
    case "declaration":
      break
    default:
      return false
  }
  return true
}

function testProvisionBasis(v: any): boolean {
  switch (v) {
    case "text":
    case "reported":
      break
    default:
      return false
  }
  return true
}

function testQuantity(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.of
  if (typeof v0 !== 'string' || v0 === '' || (v0.length > 500 && codePoints(v0) > 500)) return false
  const v1 = o.amount
  if (!Number.isFinite(v1)) return false
  const v2 = o.most
  if (v2 !== undefined) {
    if (!Number.isFinite(v2)) return false
  }
  const v3 = o.unit
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  for (const key in o)
    switch (key) {
      case "of":
      case "amount":
      case "most":
      case "unit":
        break
      default:
        return false
    }
  return true
}

function testAgreementRelation(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.kind
  if (!testAgreementRelationKind(v0)) return false
  const v1 = o.agreement
  if (typeof v1 !== 'string' || (v1.length > 200 && codePoints(v1) > 200) || !pattern8.test(v1)) return false
  const v2 = o.articles
  if (v2 !== undefined) {
    if (!Array.isArray(v2) || v2.length < 1 || v2.length > 1000) return false
    for (let i = 0; i < v2.length; i++) {
      const item = v2[i]
      if (typeof item !== 'string' || item === '' || (item.length > 500 && codePoints(item) > 500)) return false
    }
  }
  const v3 = o.citations
  if (v3 !== undefined) {
    if (!Array.isArray(v3) || v3.length < 1 || v3.length > 1000) return false
    for (let i = 0; i < v3.length; i++) {
      const item = v3[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  for (const key in o)
    switch (key) {
      case "kind":
      case "agreement":
      case "articles":
      case "citations":
        break
      default:
        return false
    }
  return true
}

function testAgreementRelationKind(v: any): boolean {
  switch (v) {
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
      break
    default:
      return false
  }
  return true
}

function testRenewalMode(v: any): boolean {
  switch (v) {
    case "none":
    case "tacit":
    case "by-agreement":
      break
    default:
      return false
  }
  return true
}

function testAgreementEvent(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.kind
  if (!testAgreementEventKind(v0)) return false
  const v1 = o.id
  if (v1 !== undefined) {
    if (typeof v1 !== 'string' || (v1.length > 200 && codePoints(v1) > 200) || !pattern12.test(v1)) return false
  }
  const v2 = o.by
  if (v2 !== undefined) {
    if (!Array.isArray(v2) || v2.length < 1 || v2.length > 1000) return false
    for (let i = 0; i < v2.length; i++) {
      const item = v2[i]
      if (!testAgreementEventActor(item)) return false
    }
  }
  const v3 = o.recipients
  if (v3 !== undefined) {
    if (!Array.isArray(v3) || v3.length < 1 || v3.length > 1000) return false
    for (let i = 0; i < v3.length; i++) {
      const item = v3[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern0.test(item)) return false
    }
  }
  const v4 = o.concerns
  if (v4 !== undefined) {
    if (!Array.isArray(v4) || v4.length < 1 || v4.length > 1000) return false
    for (let i = 0; i < v4.length; i++) {
      const item = v4[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern12.test(item)) return false
    }
  }
  const v5 = o.articles
  if (v5 !== undefined) {
    if (!Array.isArray(v5) || v5.length < 1 || v5.length > 1000) return false
    for (let i = 0; i < v5.length; i++) {
      const item = v5[i]
      if (typeof item !== 'string' || item === '' || (item.length > 500 && codePoints(item) > 500)) return false
    }
  }
  const v6 = o.date
  if (v6 !== undefined) {
    if (typeof v6 !== 'string' || (v6.length > 200 && codePoints(v6) > 200) || !pattern4.test(v6)) return false
  }
  const v7 = o.dateText
  if (v7 !== undefined) {
    if (typeof v7 !== 'string' || v7 === '' || (v7.length > 500 && codePoints(v7) > 500)) return false
  }
  const v8 = o.effective
  if (v8 !== undefined) {
    if (typeof v8 !== 'string' || (v8.length > 200 && codePoints(v8) > 200) || !pattern4.test(v8)) return false
  }
  const v9 = o.effectiveText
  if (v9 !== undefined) {
    if (typeof v9 !== 'string' || v9 === '' || (v9.length > 500 && codePoints(v9) > 500)) return false
  }
  const v10 = o.until
  if (v10 !== undefined) {
    if (typeof v10 !== 'string' || (v10.length > 200 && codePoints(v10) > 200) || !pattern4.test(v10)) return false
  }
  const v11 = o.untilText
  if (v11 !== undefined) {
    if (typeof v11 !== 'string' || v11 === '' || (v11.length > 500 && codePoints(v11) > 500)) return false
  }
  const v12 = o.place
  if (v12 !== undefined) {
    if (!testPlace(v12)) return false
  }
  const v13 = o.occasion
  if (v13 !== undefined) {
    if (typeof v13 !== 'string' || v13 === '' || (v13.length > 500 && codePoints(v13) > 500)) return false
  }
  const v14 = o.note
  if (v14 !== undefined) {
    if (typeof v14 !== 'string' || v14 === '' || (v14.length > 5000 && codePoints(v14) > 5000)) return false
  }
  const v15 = o.citations
  if (v15 !== undefined) {
    if (!Array.isArray(v15) || v15.length < 1 || v15.length > 1000) return false
    for (let i = 0; i < v15.length; i++) {
      const item = v15[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  const v16 = o.extensions
  if (v16 !== undefined) {
    if (!testExtensions(v16)) return false
  }
  for (const key in o)
    switch (key) {
      case "kind":
      case "id":
      case "by":
      case "recipients":
      case "concerns":
      case "articles":
      case "date":
      case "dateText":
      case "effective":
      case "effectiveText":
      case "until":
      case "untilText":
      case "place":
      case "occasion":
      case "note":
      case "citations":
      case "extensions":
        break
      default:
        return false
    }
  return true
}

function testAgreementEventKind(v: any): boolean {
  switch (v) {
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
      break
    default:
      return false
  }
  return true
}

function testAgreementEventActor(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.actor
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern0.test(v0)) return false
  const v1 = o.onBehalfOf
  if (v1 !== undefined) {
    if (typeof v1 !== 'string' || (v1.length > 200 && codePoints(v1) > 200) || !pattern0.test(v1)) return false
  }
  const v2 = o.person
  if (v2 !== undefined) {
    if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern0.test(v2)) return false
  }
  const v3 = o.office
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  for (const key in o)
    switch (key) {
      case "actor":
      case "onBehalfOf":
      case "person":
      case "office":
        break
      default:
        return false
    }
  return true
}

function testPlace(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.name
  if (typeof v0 !== 'string' || v0 === '' || (v0.length > 500 && codePoints(v0) > 500)) return false
  const v1 = o.country
  if (v1 !== undefined) {
    if (typeof v1 !== 'string' || !pattern2.test(v1)) return false
  }
  const v2 = o.latitude
  if (v2 !== undefined) {
    if (!Number.isFinite(v2) || v2 < -90 || v2 > 90) return false
  }
  const v3 = o.longitude
  if (v3 !== undefined) {
    if (!Number.isFinite(v3) || v3 < -180 || v3 > 180) return false
  }
  const v4 = o.identifiers
  if (v4 !== undefined) {
    if (!Array.isArray(v4) || v4.length < 1 || v4.length > 1000) return false
    for (let i = 0; i < v4.length; i++) {
      const item = v4[i]
      if (!testIdentifier(item)) return false
    }
  }
  for (const key in o)
    switch (key) {
      case "name":
      case "country":
      case "latitude":
      case "longitude":
      case "identifiers":
        break
      default:
        return false
    }
  return true
}

function testStatement(o: any): boolean {
  if (typeof o !== 'object' || o === null) return false
  switch (o.kind) {
    case "quotation":
      return testQuotation(o)
    case "paraphrase":
      return testParaphrase(o)
    case "assertion":
      return testAssertion(o)
    case "assessment":
      return testAssessment(o)
    default:
      return false
  }
}

function testQuotation(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.type
  if (v0 !== "statement") return false
  const v1 = o.kind
  if (v1 !== "quotation") return false
  const v2 = o.id
  if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern13.test(v2)) return false
  const v3 = o.text
  if (typeof v3 !== 'string' || v3 === '' || (v3.length > 20000 && codePoints(v3) > 20000)) return false
  const v4 = o.language
  if (v4 !== undefined) {
    if (typeof v4 !== 'string' || (v4.length > 100 && codePoints(v4) > 100) || !pattern1.test(v4)) return false
  }
  const v5 = o.translations
  if (v5 !== undefined) {
    if (!Array.isArray(v5) || v5.length < 1 || v5.length > 1000) return false
    for (let i = 0; i < v5.length; i++) {
      const item = v5[i]
      if (!testStatementTranslation(item)) return false
    }
  }
  const v6 = o.speakers
  if (!Array.isArray(v6) || v6.length < 1 || v6.length > 1000) return false
  for (let i = 0; i < v6.length; i++) {
    const item = v6[i]
    if (!testSpeaker(item)) return false
  }
  const v7 = o.quotes
  if (!Array.isArray(v7) || v7.length < 1 || v7.length > 1000) return false
  for (let i = 0; i < v7.length; i++) {
    const item = v7[i]
    if (!testQuote(item)) return false
  }
  const v8 = o.appearsIn
  if (v8 !== undefined) {
    if (!testStatementAppearance(v8)) return false
  }
  const v9 = o.about
  if (v9 !== undefined) {
    if (!Array.isArray(v9) || v9.length < 1 || v9.length > 1000) return false
    for (let i = 0; i < v9.length; i++) {
      const item = v9[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern14.test(item)) return false
    }
  }
  const v10 = o.addressees
  if (v10 !== undefined) {
    if (!Array.isArray(v10) || v10.length < 1 || v10.length > 1000) return false
    for (let i = 0; i < v10.length; i++) {
      const item = v10[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern0.test(item)) return false
    }
  }
  const v11 = o.speechAct
  if (v11 !== undefined) {
    if (!testSpeechAct(v11)) return false
  }
  const v12 = o.claims
  if (v12 !== undefined) {
    if (!Array.isArray(v12) || v12.length < 1 || v12.length > 1000) return false
    for (let i = 0; i < v12.length; i++) {
      const item = v12[i]
      if (!testClaim(item)) return false
    }
  }
  const v13 = o.relations
  if (v13 !== undefined) {
    if (!Array.isArray(v13) || v13.length < 1 || v13.length > 1000) return false
    for (let i = 0; i < v13.length; i++) {
      const item = v13[i]
      if (!testStatementRelation(item)) return false
    }
  }
  const v14 = o.credibility
  if (v14 !== undefined) {
    if (!testStatementCredibility(v14)) return false
  }
  const v15 = o.saidOn
  if (v15 !== undefined) {
    if (typeof v15 !== 'string' || (v15.length > 200 && codePoints(v15) > 200) || !pattern4.test(v15)) return false
  }
  const v16 = o.saidOnText
  if (v16 !== undefined) {
    if (typeof v16 !== 'string' || v16 === '' || (v16.length > 500 && codePoints(v16) > 500)) return false
  }
  const v17 = o.place
  if (v17 !== undefined) {
    if (!testPlace(v17)) return false
  }
  const v18 = o.occasion
  if (v18 !== undefined) {
    if (typeof v18 !== 'string' || v18 === '' || (v18.length > 500 && codePoints(v18) > 500)) return false
  }
  const v19 = o.citations
  if (v19 !== undefined) {
    if (!Array.isArray(v19) || v19.length < 1 || v19.length > 1000) return false
    for (let i = 0; i < v19.length; i++) {
      const item = v19[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  const v20 = o.extensions
  if (v20 !== undefined) {
    if (!testExtensions(v20)) return false
  }
  for (const key in o)
    switch (key) {
      case "type":
      case "kind":
      case "id":
      case "text":
      case "language":
      case "translations":
      case "speakers":
      case "quotes":
      case "appearsIn":
      case "about":
      case "addressees":
      case "speechAct":
      case "claims":
      case "relations":
      case "credibility":
      case "saidOn":
      case "saidOnText":
      case "place":
      case "occasion":
      case "citations":
      case "extensions":
        break
      default:
        return false
    }
  return true
}

function testStatementTranslation(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.language
  if (typeof v0 !== 'string' || (v0.length > 100 && codePoints(v0) > 100) || !pattern1.test(v0)) return false
  const v1 = o.text
  if (typeof v1 !== 'string' || v1 === '' || (v1.length > 20000 && codePoints(v1) > 20000)) return false
  const v2 = o.translator
  if (v2 !== undefined) {
    if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern0.test(v2)) return false
  }
  for (const key in o)
    switch (key) {
      case "language":
      case "text":
      case "translator":
        break
      default:
        return false
    }
  return true
}

function testSpeaker(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.actor
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern0.test(v0)) return false
  const v1 = o.onBehalfOf
  if (v1 !== undefined) {
    if (typeof v1 !== 'string' || (v1.length > 200 && codePoints(v1) > 200) || !pattern0.test(v1)) return false
  }
  const v2 = o.office
  if (v2 !== undefined) {
    if (typeof v2 !== 'string' || v2 === '' || (v2.length > 500 && codePoints(v2) > 500)) return false
  }
  const v3 = o.asWritten
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.attribution
  if (v4 !== undefined) {
    if (!testSpeakerAttribution(v4)) return false
  }
  for (const key in o)
    switch (key) {
      case "actor":
      case "onBehalfOf":
      case "office":
      case "asWritten":
      case "attribution":
        break
      default:
        return false
    }
  return true
}

function testSpeakerAttribution(v: any): boolean {
  switch (v) {
    case "on-record":
    case "background":
    case "anonymous":
      break
    default:
      return false
  }
  return true
}

function testQuote(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.exact
  if (typeof v0 !== 'string' || v0 === '' || (v0.length > 20000 && codePoints(v0) > 20000)) return false
  const v1 = o.language
  if (v1 !== undefined) {
    if (typeof v1 !== 'string' || (v1.length > 100 && codePoints(v1) > 100) || !pattern1.test(v1)) return false
  }
  const v2 = o.original
  if (v2 !== undefined) {
    if (!testOriginalWording(v2)) return false
  }
  const v3 = o.translatedFrom
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || (v3.length > 100 && codePoints(v3) > 100) || !pattern1.test(v3)) return false
  }
  const v4 = o.translator
  if (v4 !== undefined) {
    if (typeof v4 !== 'string' || (v4.length > 200 && codePoints(v4) > 200) || !pattern0.test(v4)) return false
  }
  for (const key in o)
    switch (key) {
      case "exact":
      case "language":
      case "original":
      case "translatedFrom":
      case "translator":
        break
      default:
        return false
    }
  return true
}

function testOriginalWording(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.exact
  if (typeof v0 !== 'string' || v0 === '' || (v0.length > 20000 && codePoints(v0) > 20000)) return false
  const v1 = o.language
  if (typeof v1 !== 'string' || (v1.length > 100 && codePoints(v1) > 100) || !pattern1.test(v1)) return false
  for (const key in o)
    switch (key) {
      case "exact":
      case "language":
        break
      default:
        return false
    }
  return true
}

function testStatementAppearance(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.source
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern10.test(v0)) return false
  const v1 = o.exact
  if (v1 !== undefined) {
    if (typeof v1 !== 'string' || v1 === '' || (v1.length > 20000 && codePoints(v1) > 20000)) return false
  }
  const v2 = o.prefix
  if (v2 !== undefined) {
    if (typeof v2 !== 'string' || v2 === '' || (v2.length > 20000 && codePoints(v2) > 20000)) return false
  }
  const v3 = o.suffix
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 20000 && codePoints(v3) > 20000)) return false
  }
  const v4 = o.start
  if (v4 !== undefined) {
    if (!Number.isSafeInteger(v4) || v4 < 0 || v4 > 2000000000) return false
  }
  const v5 = o.end
  if (v5 !== undefined) {
    if (!Number.isSafeInteger(v5) || v5 < 0 || v5 > 2000000000) return false
  }
  for (const key in o)
    switch (key) {
      case "source":
      case "exact":
      case "prefix":
      case "suffix":
      case "start":
      case "end":
        break
      default:
        return false
    }
  return true
}

function testSpeechAct(v: any): boolean {
  switch (v) {
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
      break
    default:
      return false
  }
  return true
}

function testClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null) return false
  switch (o.property) {
    case "date":
      return testEventDateClaim(o)
    case "place":
      return testEventPlaceClaim(o)
    case "occurred":
      return testEventOccurredClaim(o)
    case "participant":
      return testEventParticipantClaim(o)
    case "exists":
      return testAgreementExistsClaim(o)
    case "valid":
      return testAgreementValidClaim(o)
    case "instrument":
      return testAgreementInstrumentClaim(o)
    case "legal-nature":
      return testAgreementLegalNatureClaim(o)
    case "disclosure":
      return testAgreementDisclosureClaim(o)
    case "party":
      return testAgreementPartyClaim(o)
    case "subject":
      return testAgreementSubjectClaim(o)
    case "tenure":
      return testActorTenureClaim(o)
    case "recognition":
      return testActorRecognitionClaim(o)
    case "quantity":
      return testQuantityClaim(o)
    default:
      return false
  }
}

function testEventDateClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern12.test(v0)) return false
  const v1 = o.property
  if (v1 !== "date") return false
  const v2 = o.value
  if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern4.test(v2)) return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testClaimModality(v: any): boolean {
  switch (v) {
    case "actual":
    case "future":
    case "conditional":
    case "desired":
      break
    default:
      return false
  }
  return true
}

function testEventPlaceClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern12.test(v0)) return false
  const v1 = o.property
  if (v1 !== "place") return false
  const v2 = o.value
  if (typeof v2 !== 'string' || v2 === '' || (v2.length > 500 && codePoints(v2) > 500)) return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testEventOccurredClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern12.test(v0)) return false
  const v1 = o.property
  if (v1 !== "occurred") return false
  const v2 = o.value
  if (typeof v2 !== 'boolean') return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testEventParticipantClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern12.test(v0)) return false
  const v1 = o.property
  if (v1 !== "participant") return false
  const v2 = o.value
  if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern0.test(v2)) return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testAgreementExistsClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern8.test(v0)) return false
  const v1 = o.property
  if (v1 !== "exists") return false
  const v2 = o.value
  if (typeof v2 !== 'boolean') return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testAgreementValidClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern8.test(v0)) return false
  const v1 = o.property
  if (v1 !== "valid") return false
  const v2 = o.value
  if (typeof v2 !== 'boolean') return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testAgreementInstrumentClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern8.test(v0)) return false
  const v1 = o.property
  if (v1 !== "instrument") return false
  const v2 = o.value
  if (!testInstrumentKind(v2)) return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testAgreementLegalNatureClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern8.test(v0)) return false
  const v1 = o.property
  if (v1 !== "legal-nature") return false
  const v2 = o.value
  if (!testLegalNature(v2)) return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testAgreementDisclosureClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern8.test(v0)) return false
  const v1 = o.property
  if (v1 !== "disclosure") return false
  const v2 = o.value
  if (!testDisclosure(v2)) return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testAgreementPartyClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern8.test(v0)) return false
  const v1 = o.property
  if (v1 !== "party") return false
  const v2 = o.value
  if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern0.test(v2)) return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testAgreementSubjectClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern8.test(v0)) return false
  const v1 = o.property
  if (v1 !== "subject") return false
  const v2 = o.value
  if (typeof v2 !== 'string' || (v2.length > 80 && codePoints(v2) > 80) || !pattern9.test(v2)) return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testActorTenureClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern0.test(v0)) return false
  const v1 = o.property
  if (v1 !== "tenure") return false
  const v2 = o.value
  if (!testClaimedTenure(v2)) return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testClaimedTenure(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.office
  if (v0 !== undefined) {
    if (typeof v0 !== 'string' || v0 === '' || (v0.length > 500 && codePoints(v0) > 500)) return false
  }
  const v1 = o.body
  if (v1 !== undefined) {
    if (typeof v1 !== 'string' || (v1.length > 200 && codePoints(v1) > 200) || !pattern0.test(v1)) return false
  }
  const v2 = o.status
  if (!testTenureStatus(v2)) return false
  for (const key in o)
    switch (key) {
      case "office":
      case "body":
      case "status":
        break
      default:
        return false
    }
  return true
}

function testActorRecognitionClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern0.test(v0)) return false
  const v1 = o.property
  if (v1 !== "recognition") return false
  const v2 = o.value
  if (!testClaimedRecognition(v2)) return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testClaimedRecognition(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.by
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern0.test(v0)) return false
  const v1 = o.stance
  if (!testRecognitionStance(v1)) return false
  for (const key in o)
    switch (key) {
      case "by":
      case "stance":
        break
      default:
        return false
    }
  return true
}

function testQuantityClaim(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.about
  if (typeof v0 !== 'string' || (v0.length > 200 && codePoints(v0) > 200) || !pattern14.test(v0)) return false
  const v1 = o.property
  if (v1 !== "quantity") return false
  const v2 = o.value
  if (!testQuantity(v2)) return false
  const v3 = o.valueText
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 500 && codePoints(v3) > 500)) return false
  }
  const v4 = o.negated
  if (v4 !== undefined) {
    if (v4 !== true) return false
  }
  const v5 = o.modality
  if (v5 !== undefined) {
    if (!testClaimModality(v5)) return false
  }
  for (const key in o)
    switch (key) {
      case "about":
      case "property":
      case "value":
      case "valueText":
      case "negated":
      case "modality":
        break
      default:
        return false
    }
  return true
}

function testStatementRelation(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.kind
  if (!testStatementRelationKind(v0)) return false
  const v1 = o.statement
  if (typeof v1 !== 'string' || (v1.length > 200 && codePoints(v1) > 200) || !pattern13.test(v1)) return false
  for (const key in o)
    switch (key) {
      case "kind":
      case "statement":
        break
      default:
        return false
    }
  return true
}

function testStatementRelationKind(v: any): boolean {
  switch (v) {
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
      break
    default:
      return false
  }
  return true
}

function testStatementCredibility(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.scale
  if (v0 !== "admiralty") return false
  const v1 = o.grade
  if (!testAdmiraltyCredibility(v1)) return false
  for (const key in o)
    switch (key) {
      case "scale":
      case "grade":
        break
      default:
        return false
    }
  return true
}

function testAdmiraltyCredibility(v: any): boolean {
  switch (v) {
    case "1":
    case "2":
    case "3":
    case "4":
    case "5":
    case "6":
      break
    default:
      return false
  }
  return true
}

function testParaphrase(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.type
  if (v0 !== "statement") return false
  const v1 = o.kind
  if (v1 !== "paraphrase") return false
  const v2 = o.id
  if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern13.test(v2)) return false
  const v3 = o.text
  if (typeof v3 !== 'string' || v3 === '' || (v3.length > 20000 && codePoints(v3) > 20000)) return false
  const v4 = o.language
  if (v4 !== undefined) {
    if (typeof v4 !== 'string' || (v4.length > 100 && codePoints(v4) > 100) || !pattern1.test(v4)) return false
  }
  const v5 = o.translations
  if (v5 !== undefined) {
    if (!Array.isArray(v5) || v5.length < 1 || v5.length > 1000) return false
    for (let i = 0; i < v5.length; i++) {
      const item = v5[i]
      if (!testStatementTranslation(item)) return false
    }
  }
  const v6 = o.speakers
  if (!Array.isArray(v6) || v6.length < 1 || v6.length > 1000) return false
  for (let i = 0; i < v6.length; i++) {
    const item = v6[i]
    if (!testSpeaker(item)) return false
  }
  const v7 = o.quotes
  if (v7 !== undefined) {
    if (!Array.isArray(v7) || v7.length < 1 || v7.length > 1000) return false
    for (let i = 0; i < v7.length; i++) {
      const item = v7[i]
      if (!testQuote(item)) return false
    }
  }
  const v8 = o.appearsIn
  if (v8 !== undefined) {
    if (!testStatementAppearance(v8)) return false
  }
  const v9 = o.about
  if (v9 !== undefined) {
    if (!Array.isArray(v9) || v9.length < 1 || v9.length > 1000) return false
    for (let i = 0; i < v9.length; i++) {
      const item = v9[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern14.test(item)) return false
    }
  }
  const v10 = o.addressees
  if (v10 !== undefined) {
    if (!Array.isArray(v10) || v10.length < 1 || v10.length > 1000) return false
    for (let i = 0; i < v10.length; i++) {
      const item = v10[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern0.test(item)) return false
    }
  }
  const v11 = o.speechAct
  if (v11 !== undefined) {
    if (!testSpeechAct(v11)) return false
  }
  const v12 = o.claims
  if (v12 !== undefined) {
    if (!Array.isArray(v12) || v12.length < 1 || v12.length > 1000) return false
    for (let i = 0; i < v12.length; i++) {
      const item = v12[i]
      if (!testClaim(item)) return false
    }
  }
  const v13 = o.relations
  if (v13 !== undefined) {
    if (!Array.isArray(v13) || v13.length < 1 || v13.length > 1000) return false
    for (let i = 0; i < v13.length; i++) {
      const item = v13[i]
      if (!testStatementRelation(item)) return false
    }
  }
  const v14 = o.credibility
  if (v14 !== undefined) {
    if (!testStatementCredibility(v14)) return false
  }
  const v15 = o.saidOn
  if (v15 !== undefined) {
    if (typeof v15 !== 'string' || (v15.length > 200 && codePoints(v15) > 200) || !pattern4.test(v15)) return false
  }
  const v16 = o.saidOnText
  if (v16 !== undefined) {
    if (typeof v16 !== 'string' || v16 === '' || (v16.length > 500 && codePoints(v16) > 500)) return false
  }
  const v17 = o.place
  if (v17 !== undefined) {
    if (!testPlace(v17)) return false
  }
  const v18 = o.occasion
  if (v18 !== undefined) {
    if (typeof v18 !== 'string' || v18 === '' || (v18.length > 500 && codePoints(v18) > 500)) return false
  }
  const v19 = o.citations
  if (v19 !== undefined) {
    if (!Array.isArray(v19) || v19.length < 1 || v19.length > 1000) return false
    for (let i = 0; i < v19.length; i++) {
      const item = v19[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  const v20 = o.extensions
  if (v20 !== undefined) {
    if (!testExtensions(v20)) return false
  }
  for (const key in o)
    switch (key) {
      case "type":
      case "kind":
      case "id":
      case "text":
      case "language":
      case "translations":
      case "speakers":
      case "quotes":
      case "appearsIn":
      case "about":
      case "addressees":
      case "speechAct":
      case "claims":
      case "relations":
      case "credibility":
      case "saidOn":
      case "saidOnText":
      case "place":
      case "occasion":
      case "citations":
      case "extensions":
        break
      default:
        return false
    }
  return true
}

function testAssertion(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.type
  if (v0 !== "statement") return false
  const v1 = o.kind
  if (v1 !== "assertion") return false
  const v2 = o.id
  if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern13.test(v2)) return false
  const v3 = o.text
  if (typeof v3 !== 'string' || v3 === '' || (v3.length > 20000 && codePoints(v3) > 20000)) return false
  const v4 = o.language
  if (v4 !== undefined) {
    if (typeof v4 !== 'string' || (v4.length > 100 && codePoints(v4) > 100) || !pattern1.test(v4)) return false
  }
  const v5 = o.translations
  if (v5 !== undefined) {
    if (!Array.isArray(v5) || v5.length < 1 || v5.length > 1000) return false
    for (let i = 0; i < v5.length; i++) {
      const item = v5[i]
      if (!testStatementTranslation(item)) return false
    }
  }
  const v6 = o.appearsIn
  if (!testStatementAppearance(v6)) return false
  const v7 = o.about
  if (v7 !== undefined) {
    if (!Array.isArray(v7) || v7.length < 1 || v7.length > 1000) return false
    for (let i = 0; i < v7.length; i++) {
      const item = v7[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern14.test(item)) return false
    }
  }
  const v8 = o.addressees
  if (v8 !== undefined) {
    if (!Array.isArray(v8) || v8.length < 1 || v8.length > 1000) return false
    for (let i = 0; i < v8.length; i++) {
      const item = v8[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern0.test(item)) return false
    }
  }
  const v9 = o.speechAct
  if (v9 !== undefined) {
    if (!testSpeechAct(v9)) return false
  }
  const v10 = o.claims
  if (v10 !== undefined) {
    if (!Array.isArray(v10) || v10.length < 1 || v10.length > 1000) return false
    for (let i = 0; i < v10.length; i++) {
      const item = v10[i]
      if (!testClaim(item)) return false
    }
  }
  const v11 = o.relations
  if (v11 !== undefined) {
    if (!Array.isArray(v11) || v11.length < 1 || v11.length > 1000) return false
    for (let i = 0; i < v11.length; i++) {
      const item = v11[i]
      if (!testStatementRelation(item)) return false
    }
  }
  const v12 = o.credibility
  if (v12 !== undefined) {
    if (!testStatementCredibility(v12)) return false
  }
  const v13 = o.saidOn
  if (v13 !== undefined) {
    if (typeof v13 !== 'string' || (v13.length > 200 && codePoints(v13) > 200) || !pattern4.test(v13)) return false
  }
  const v14 = o.saidOnText
  if (v14 !== undefined) {
    if (typeof v14 !== 'string' || v14 === '' || (v14.length > 500 && codePoints(v14) > 500)) return false
  }
  const v15 = o.place
  if (v15 !== undefined) {
    if (!testPlace(v15)) return false
  }
  const v16 = o.occasion
  if (v16 !== undefined) {
    if (typeof v16 !== 'string' || v16 === '' || (v16.length > 500 && codePoints(v16) > 500)) return false
  }
  const v17 = o.citations
  if (v17 !== undefined) {
    if (!Array.isArray(v17) || v17.length < 1 || v17.length > 1000) return false
    for (let i = 0; i < v17.length; i++) {
      const item = v17[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  const v18 = o.extensions
  if (v18 !== undefined) {
    if (!testExtensions(v18)) return false
  }
  for (const key in o)
    switch (key) {
      case "type":
      case "kind":
      case "id":
      case "text":
      case "language":
      case "translations":
      case "appearsIn":
      case "about":
      case "addressees":
      case "speechAct":
      case "claims":
      case "relations":
      case "credibility":
      case "saidOn":
      case "saidOnText":
      case "place":
      case "occasion":
      case "citations":
      case "extensions":
        break
      default:
        return false
    }
  return true
}

function testAssessment(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.type
  if (v0 !== "statement") return false
  const v1 = o.kind
  if (v1 !== "assessment") return false
  const v2 = o.id
  if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern13.test(v2)) return false
  const v3 = o.text
  if (typeof v3 !== 'string' || v3 === '' || (v3.length > 20000 && codePoints(v3) > 20000)) return false
  const v4 = o.language
  if (v4 !== undefined) {
    if (typeof v4 !== 'string' || (v4.length > 100 && codePoints(v4) > 100) || !pattern1.test(v4)) return false
  }
  const v5 = o.translations
  if (v5 !== undefined) {
    if (!Array.isArray(v5) || v5.length < 1 || v5.length > 1000) return false
    for (let i = 0; i < v5.length; i++) {
      const item = v5[i]
      if (!testStatementTranslation(item)) return false
    }
  }
  const v6 = o.assessors
  if (v6 !== undefined) {
    if (!Array.isArray(v6) || v6.length < 1 || v6.length > 1000) return false
    for (let i = 0; i < v6.length; i++) {
      const item = v6[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern0.test(item)) return false
    }
  }
  const v7 = o.appearsIn
  if (v7 !== undefined) {
    if (!testStatementAppearance(v7)) return false
  }
  const v8 = o.likelihood
  if (v8 !== undefined) {
    if (!testLikelihood(v8)) return false
  }
  const v9 = o.confidence
  if (v9 !== undefined) {
    if (!testConfidence(v9)) return false
  }
  const v10 = o.about
  if (v10 !== undefined) {
    if (!Array.isArray(v10) || v10.length < 1 || v10.length > 1000) return false
    for (let i = 0; i < v10.length; i++) {
      const item = v10[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern14.test(item)) return false
    }
  }
  const v11 = o.addressees
  if (v11 !== undefined) {
    if (!Array.isArray(v11) || v11.length < 1 || v11.length > 1000) return false
    for (let i = 0; i < v11.length; i++) {
      const item = v11[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern0.test(item)) return false
    }
  }
  const v12 = o.speechAct
  if (v12 !== undefined) {
    if (!testSpeechAct(v12)) return false
  }
  const v13 = o.claims
  if (v13 !== undefined) {
    if (!Array.isArray(v13) || v13.length < 1 || v13.length > 1000) return false
    for (let i = 0; i < v13.length; i++) {
      const item = v13[i]
      if (!testClaim(item)) return false
    }
  }
  const v14 = o.relations
  if (v14 !== undefined) {
    if (!Array.isArray(v14) || v14.length < 1 || v14.length > 1000) return false
    for (let i = 0; i < v14.length; i++) {
      const item = v14[i]
      if (!testStatementRelation(item)) return false
    }
  }
  const v15 = o.credibility
  if (v15 !== undefined) {
    if (!testStatementCredibility(v15)) return false
  }
  const v16 = o.saidOn
  if (v16 !== undefined) {
    if (typeof v16 !== 'string' || (v16.length > 200 && codePoints(v16) > 200) || !pattern4.test(v16)) return false
  }
  const v17 = o.saidOnText
  if (v17 !== undefined) {
    if (typeof v17 !== 'string' || v17 === '' || (v17.length > 500 && codePoints(v17) > 500)) return false
  }
  const v18 = o.place
  if (v18 !== undefined) {
    if (!testPlace(v18)) return false
  }
  const v19 = o.occasion
  if (v19 !== undefined) {
    if (typeof v19 !== 'string' || v19 === '' || (v19.length > 500 && codePoints(v19) > 500)) return false
  }
  const v20 = o.citations
  if (v20 !== undefined) {
    if (!Array.isArray(v20) || v20.length < 1 || v20.length > 1000) return false
    for (let i = 0; i < v20.length; i++) {
      const item = v20[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern5.test(item)) return false
    }
  }
  const v21 = o.extensions
  if (v21 !== undefined) {
    if (!testExtensions(v21)) return false
  }
  for (const key in o)
    switch (key) {
      case "type":
      case "kind":
      case "id":
      case "text":
      case "language":
      case "translations":
      case "assessors":
      case "appearsIn":
      case "likelihood":
      case "confidence":
      case "about":
      case "addressees":
      case "speechAct":
      case "claims":
      case "relations":
      case "credibility":
      case "saidOn":
      case "saidOnText":
      case "place":
      case "occasion":
      case "citations":
      case "extensions":
        break
      default:
        return false
    }
  return true
}

function testLikelihood(v: any): boolean {
  switch (v) {
    case "almost-no-chance":
    case "very-unlikely":
    case "unlikely":
    case "roughly-even-chance":
    case "likely":
    case "very-likely":
    case "almost-certain":
      break
    default:
      return false
  }
  return true
}

function testConfidence(v: any): boolean {
  switch (v) {
    case "low":
    case "moderate":
    case "high":
      break
    default:
      return false
  }
  return true
}

function testCitation(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.type
  if (v0 !== "citation") return false
  const v1 = o.id
  if (typeof v1 !== 'string' || (v1.length > 200 && codePoints(v1) > 200) || !pattern5.test(v1)) return false
  const v2 = o.marker
  if (v2 !== undefined) {
    if (typeof v2 !== 'string' || v2 === '' || (v2.length > 100 && codePoints(v2) > 100)) return false
  }
  const v3 = o.source
  if (typeof v3 !== 'string' || (v3.length > 200 && codePoints(v3) > 200) || !pattern10.test(v3)) return false
  const v4 = o.purpose
  if (v4 !== undefined) {
    if (!testCitationPurpose(v4)) return false
  }
  const v5 = o.locator
  if (v5 !== undefined) {
    if (!testCitationLocator(v5)) return false
  }
  const v6 = o.passage
  if (v6 !== undefined) {
    if (!testCitedPassage(v6)) return false
  }
  const v7 = o.note
  if (v7 !== undefined) {
    if (typeof v7 !== 'string' || v7 === '' || (v7.length > 5000 && codePoints(v7) > 5000)) return false
  }
  const v8 = o.extensions
  if (v8 !== undefined) {
    if (!testExtensions(v8)) return false
  }
  for (const key in o)
    switch (key) {
      case "type":
      case "id":
      case "marker":
      case "source":
      case "purpose":
      case "locator":
      case "passage":
      case "note":
      case "extensions":
        break
      default:
        return false
    }
  return true
}

function testCitationPurpose(v: any): boolean {
  switch (v) {
    case "evidence":
    case "quotation":
    case "background":
    case "authority":
    case "disputes":
    case "corrects":
    case "see-also":
      break
    default:
      return false
  }
  return true
}

function testCitationLocator(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.label
  if (!testLocatorLabel(v0)) return false
  const v1 = o.value
  if (typeof v1 !== 'string' || v1 === '' || (v1.length > 500 && codePoints(v1) > 500)) return false
  for (const key in o)
    switch (key) {
      case "label":
      case "value":
        break
      default:
        return false
    }
  return true
}

function testLocatorLabel(v: any): boolean {
  switch (v) {
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
      break
    default:
      return false
  }
  return true
}

function testCitedPassage(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.exact
  if (typeof v0 !== 'string' || v0 === '' || (v0.length > 20000 && codePoints(v0) > 20000)) return false
  const v1 = o.prefix
  if (v1 !== undefined) {
    if (typeof v1 !== 'string' || v1 === '' || (v1.length > 20000 && codePoints(v1) > 20000)) return false
  }
  const v2 = o.suffix
  if (v2 !== undefined) {
    if (typeof v2 !== 'string' || v2 === '' || (v2.length > 20000 && codePoints(v2) > 20000)) return false
  }
  const v3 = o.start
  if (v3 !== undefined) {
    if (!Number.isSafeInteger(v3) || v3 < 0 || v3 > 2000000000) return false
  }
  const v4 = o.end
  if (v4 !== undefined) {
    if (!Number.isSafeInteger(v4) || v4 < 0 || v4 > 2000000000) return false
  }
  for (const key in o)
    switch (key) {
      case "exact":
      case "prefix":
      case "suffix":
      case "start":
      case "end":
        break
      default:
        return false
    }
  return true
}

function testSource(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.type
  if (v0 !== "source") return false
  const v1 = o.kind
  if (!testSourceKind(v1)) return false
  const v2 = o.id
  if (typeof v2 !== 'string' || (v2.length > 200 && codePoints(v2) > 200) || !pattern10.test(v2)) return false
  const v3 = o.title
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 1000 && codePoints(v3) > 1000)) return false
  }
  const v4 = o.authors
  if (v4 !== undefined) {
    if (!Array.isArray(v4) || v4.length < 1 || v4.length > 1000) return false
    for (let i = 0; i < v4.length; i++) {
      const item = v4[i]
      if (!testSourceAuthor(item)) return false
    }
  }
  const v5 = o.publisher
  if (v5 !== undefined) {
    if (typeof v5 !== 'string' || (v5.length > 200 && codePoints(v5) > 200) || !pattern0.test(v5)) return false
  }
  const v6 = o.container
  if (v6 !== undefined) {
    if (typeof v6 !== 'string' || v6 === '' || (v6.length > 1000 && codePoints(v6) > 1000)) return false
  }
  const v7 = o.url
  if (v7 !== undefined) {
    if (typeof v7 !== 'string' || (v7.length > 2048 && codePoints(v7) > 2048) || !pattern15.test(v7)) return false
  }
  const v8 = o.archive
  if (v8 !== undefined) {
    if (!testSourceArchive(v8)) return false
  }
  const v9 = o.language
  if (v9 !== undefined) {
    if (typeof v9 !== 'string' || (v9.length > 100 && codePoints(v9) > 100) || !pattern1.test(v9)) return false
  }
  const v10 = o.identifiers
  if (v10 !== undefined) {
    if (!Array.isArray(v10) || v10.length < 1 || v10.length > 1000) return false
    for (let i = 0; i < v10.length; i++) {
      const item = v10[i]
      if (!testIdentifier(item)) return false
    }
  }
  const v11 = o.derivedFrom
  if (v11 !== undefined) {
    if (!Array.isArray(v11) || v11.length < 1 || v11.length > 1000) return false
    for (let i = 0; i < v11.length; i++) {
      const item = v11[i]
      if (typeof item !== 'string' || (item.length > 200 && codePoints(item) > 200) || !pattern10.test(item)) return false
    }
  }
  const v12 = o.correction
  if (v12 !== undefined) {
    if (!testSourceCorrection(v12)) return false
  }
  const v13 = o.rights
  if (v13 !== undefined) {
    if (typeof v13 !== 'string' || v13 === '' || (v13.length > 5000 && codePoints(v13) > 5000)) return false
  }
  const v14 = o.text
  if (v14 !== undefined) {
    if (!testSourceText(v14)) return false
  }
  const v15 = o.textSha256
  if (v15 !== undefined) {
    if (typeof v15 !== 'string' || (v15.length < 128 && codePoints(v15) < 64) || (v15.length > 64 && codePoints(v15) > 64) || !pattern16.test(v15)) return false
  }
  const v16 = o.issued
  if (v16 !== undefined) {
    if (typeof v16 !== 'string' || (v16.length > 200 && codePoints(v16) > 200) || !pattern4.test(v16)) return false
  }
  const v17 = o.issuedText
  if (v17 !== undefined) {
    if (typeof v17 !== 'string' || v17 === '' || (v17.length > 500 && codePoints(v17) > 500)) return false
  }
  const v18 = o.accessed
  if (v18 !== undefined) {
    if (typeof v18 !== 'string' || (v18.length > 200 && codePoints(v18) > 200) || !pattern4.test(v18)) return false
  }
  const v19 = o.extensions
  if (v19 !== undefined) {
    if (!testExtensions(v19)) return false
  }
  for (const key in o)
    switch (key) {
      case "type":
      case "kind":
      case "id":
      case "title":
      case "authors":
      case "publisher":
      case "container":
      case "url":
      case "archive":
      case "language":
      case "identifiers":
      case "derivedFrom":
      case "correction":
      case "rights":
      case "text":
      case "textSha256":
      case "issued":
      case "issuedText":
      case "accessed":
      case "extensions":
        break
      default:
        return false
    }
  return true
}

function testSourceKind(v: any): boolean {
  switch (v) {
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
      break
    default:
      return false
  }
  return true
}

function testSourceAuthor(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.name
  if (typeof v0 !== 'string' || v0 === '' || (v0.length > 500 && codePoints(v0) > 500)) return false
  const v1 = o.actor
  if (v1 !== undefined) {
    if (typeof v1 !== 'string' || (v1.length > 200 && codePoints(v1) > 200) || !pattern0.test(v1)) return false
  }
  for (const key in o)
    switch (key) {
      case "name":
      case "actor":
        break
      default:
        return false
    }
  return true
}

function testSourceArchive(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.url
  if (typeof v0 !== 'string' || (v0.length > 2048 && codePoints(v0) > 2048) || !pattern15.test(v0)) return false
  const v1 = o.captured
  if (typeof v1 !== 'string' || (v1.length > 200 && codePoints(v1) > 200) || !pattern4.test(v1)) return false
  const v2 = o.sha256
  if (v2 !== undefined) {
    if (typeof v2 !== 'string' || (v2.length < 128 && codePoints(v2) < 64) || (v2.length > 64 && codePoints(v2) > 64) || !pattern16.test(v2)) return false
  }
  for (const key in o)
    switch (key) {
      case "url":
      case "captured":
      case "sha256":
        break
      default:
        return false
    }
  return true
}

function testSourceCorrection(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.status
  if (!testCorrectionStatus(v0)) return false
  const v1 = o.date
  if (v1 !== undefined) {
    if (typeof v1 !== 'string' || (v1.length > 200 && codePoints(v1) > 200) || !pattern4.test(v1)) return false
  }
  const v2 = o.dateText
  if (v2 !== undefined) {
    if (typeof v2 !== 'string' || v2 === '' || (v2.length > 500 && codePoints(v2) > 500)) return false
  }
  const v3 = o.note
  if (v3 !== undefined) {
    if (typeof v3 !== 'string' || v3 === '' || (v3.length > 5000 && codePoints(v3) > 5000)) return false
  }
  const v4 = o.url
  if (v4 !== undefined) {
    if (typeof v4 !== 'string' || (v4.length > 2048 && codePoints(v4) > 2048) || !pattern15.test(v4)) return false
  }
  for (const key in o)
    switch (key) {
      case "status":
      case "date":
      case "dateText":
      case "note":
      case "url":
        break
      default:
        return false
    }
  return true
}

function testCorrectionStatus(v: any): boolean {
  switch (v) {
    case "corrected":
    case "retracted":
      break
    default:
      return false
  }
  return true
}

function testSourceText(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.blocks
  if (!Array.isArray(v0) || v0.length < 1 || v0.length > 10000) return false
  for (let i = 0; i < v0.length; i++) {
    const item = v0[i]
    if (!testSourceBlock(item)) return false
  }
  for (const key in o)
    switch (key) {
      case "blocks":
        break
      default:
        return false
    }
  return true
}

function testSourceBlock(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.kind
  if (!testSourceBlockKind(v0)) return false
  const v1 = o.text
  if (typeof v1 !== 'string' || v1 === '' || (v1.length > 200000 && codePoints(v1) > 200000)) return false
  for (const key in o)
    switch (key) {
      case "kind":
      case "text":
        break
      default:
        return false
    }
  return true
}

function testSourceBlockKind(v: any): boolean {
  switch (v) {
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
      break
    default:
      return false
  }
  return true
}

function testDossier(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.$schema
  if (v0 !== undefined) {
    if (typeof v0 !== 'string' || v0 === '' || (v0.length > 2048 && codePoints(v0) > 2048)) return false
  }
  const v1 = o.type
  if (v1 !== "dossier") return false
  const v2 = o.formatVersion
  if (v2 !== "1") return false
  const v3 = o.id
  if (typeof v3 !== 'string' || (v3.length > 200 && codePoints(v3) > 200) || !pattern17.test(v3)) return false
  const v4 = o.title
  if (typeof v4 !== 'string' || v4 === '' || (v4.length > 1000 && codePoints(v4) > 1000)) return false
  const v5 = o.language
  if (typeof v5 !== 'string' || (v5.length > 100 && codePoints(v5) > 100) || !pattern1.test(v5)) return false
  const v6 = o.description
  if (v6 !== undefined) {
    if (typeof v6 !== 'string' || v6 === '' || (v6.length > 5000 && codePoints(v6) > 5000)) return false
  }
  const v7 = o.brief
  if (v7 !== undefined) {
    if (typeof v7 !== 'string' || (v7.length > 200 && codePoints(v7) > 200) || !pattern10.test(v7)) return false
  }
  const v8 = o.asOf
  if (v8 !== undefined) {
    if (typeof v8 !== 'string' || (v8.length > 200 && codePoints(v8) > 200) || !pattern4.test(v8)) return false
  }
  const v9 = o.created
  if (v9 !== undefined) {
    if (typeof v9 !== 'string' || (v9.length > 200 && codePoints(v9) > 200) || !pattern4.test(v9)) return false
  }
  const v10 = o.modified
  if (v10 !== undefined) {
    if (typeof v10 !== 'string' || (v10.length > 200 && codePoints(v10) > 200) || !pattern4.test(v10)) return false
  }
  const v11 = o.creators
  if (v11 !== undefined) {
    if (!Array.isArray(v11) || v11.length < 1 || v11.length > 1000) return false
    for (let i = 0; i < v11.length; i++) {
      const item = v11[i]
      if (!testDossierCreator(item)) return false
    }
  }
  const v12 = o.license
  if (v12 !== undefined) {
    if (typeof v12 !== 'string' || v12 === '' || (v12.length > 500 && codePoints(v12) > 500)) return false
  }
  const v13 = o.actors
  if (!Array.isArray(v13) || v13.length > 100000) return false
  for (let i = 0; i < v13.length; i++) {
    const item = v13[i]
    if (!testActor(item)) return false
  }
  const v14 = o.agreements
  if (!Array.isArray(v14) || v14.length > 100000) return false
  for (let i = 0; i < v14.length; i++) {
    const item = v14[i]
    if (!testAgreement(item)) return false
  }
  const v15 = o.statements
  if (!Array.isArray(v15) || v15.length > 100000) return false
  for (let i = 0; i < v15.length; i++) {
    const item = v15[i]
    if (!testStatement(item)) return false
  }
  const v16 = o.citations
  if (!Array.isArray(v16) || v16.length > 100000) return false
  for (let i = 0; i < v16.length; i++) {
    const item = v16[i]
    if (!testCitation(item)) return false
  }
  const v17 = o.sources
  if (!Array.isArray(v17) || v17.length > 100000) return false
  for (let i = 0; i < v17.length; i++) {
    const item = v17[i]
    if (!testSource(item)) return false
  }
  const v18 = o.extensions
  if (v18 !== undefined) {
    if (!testExtensions(v18)) return false
  }
  for (const key in o)
    switch (key) {
      case "$schema":
      case "type":
      case "formatVersion":
      case "id":
      case "title":
      case "language":
      case "description":
      case "brief":
      case "asOf":
      case "created":
      case "modified":
      case "creators":
      case "license":
      case "actors":
      case "agreements":
      case "statements":
      case "citations":
      case "sources":
      case "extensions":
        break
      default:
        return false
    }
  return true
}

function testDossierCreator(o: any): boolean {
  if (typeof o !== 'object' || o === null || Array.isArray(o)) return false
  const v0 = o.name
  if (typeof v0 !== 'string' || v0 === '' || (v0.length > 500 && codePoints(v0) > 500)) return false
  const v1 = o.kind
  if (!testCreatorKind(v1)) return false
  for (const key in o)
    switch (key) {
      case "name":
      case "kind":
        break
      default:
        return false
    }
  return true
}

function testCreatorKind(v: any): boolean {
  switch (v) {
    case "person":
    case "organization":
    case "software":
      break
    default:
      return false
  }
  return true
}

function testAnyRecord(o: any): boolean {
  if (typeof o !== 'object' || o === null) return false
  switch (o.type) {
    case "actor":
      return testActor(o)
    case "agreement":
      return testAgreement(o)
    case "statement":
      return testStatement(o)
    case "citation":
      return testCitation(o)
    case "source":
      return testSource(o)
    default:
      return false
  }
}

function testStreamLine(o: any): boolean {
  if (typeof o !== 'object' || o === null) return false
  switch (o.type) {
    case "actor":
      return testActor(o)
    case "agreement":
      return testAgreement(o)
    case "statement":
      return testStatement(o)
    case "citation":
      return testCitation(o)
    case "source":
      return testSource(o)
    case "dossier":
      return testDossier(o)
    default:
      return false
  }
}

/** Whether a value has the shape of an `Actor`: every key known, every required key there, every value in bounds. */
export function isActor(value: unknown): value is Types.Actor {
  return testActor(value)
}

/** Whether a value has the shape of an `Agreement`: every key known, every required key there, every value in bounds. */
export function isAgreement(value: unknown): value is Types.Agreement {
  return testAgreement(value)
}

/** Whether a value has the shape of a `Statement`: every key known, every required key there, every value in bounds. */
export function isStatement(value: unknown): value is Types.Statement {
  return testStatement(value)
}

/** Whether a value has the shape of a `Citation`: every key known, every required key there, every value in bounds. */
export function isCitation(value: unknown): value is Types.Citation {
  return testCitation(value)
}

/** Whether a value has the shape of a `Source`: every key known, every required key there, every value in bounds. */
export function isSource(value: unknown): value is Types.Source {
  return testSource(value)
}

/** Whether a value has the shape of a `Dossier`: every key known, every required key there, every value in bounds. */
export function isDossier(value: unknown): value is Types.Dossier {
  return testDossier(value)
}

/** Whether a value has the shape of an `AnyRecord`: every key known, every required key there, every value in bounds. */
export function isAnyRecord(value: unknown): value is Types.AnyRecord {
  return testAnyRecord(value)
}

/** Whether a value has the shape of a `StreamLine`: every key known, every required key there, every value in bounds. */
export function isStreamLine(value: unknown): value is Types.StreamLine {
  return testStreamLine(value)
}
