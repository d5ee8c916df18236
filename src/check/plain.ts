/** Objects of these classes are met often enough to say what to write instead. */
const INSTEAD: Record<string, string> = {
  Date: 'write the date as text, such as "2024-09-03"',
  Map: 'write a plain object',
  Set: 'write a list',
  URL: 'write the address as text',
  RegExp: 'write the text',
  String: 'write the text itself',
  Number: 'write the number itself',
  Boolean: 'write true or false',
}

/** Why an object is no plain data ("is a Date object; …"), or undefined when it is. Lists are plain. */
export function notPlain(value: object): string | undefined {
  if (Array.isArray(value)) return undefined
  const prototype = Object.getPrototypeOf(value)
  // Every realm has its own Object.prototype; all of them end the chain.
  if (prototype === null || Object.getPrototypeOf(prototype) === null) return symbolKey(value)
  const name = className(prototype)
  const advice = Object.hasOwn(INSTEAD, name) ? INSTEAD[name] : 'write a plain object'
  return name ? `is a ${name} object; ${advice}` : `is the instance of a class; ${advice}`
}

function symbolKey(value: object): string | undefined {
  const [symbol] = Object.getOwnPropertySymbols(value)
  return symbol && `has the key ${String(symbol)}, and JSON has no symbols`
}

function className(prototype: object): string {
  const made = Object.getOwnPropertyDescriptor(prototype, 'constructor')?.value
  const name = typeof made === 'function' ? Object.getOwnPropertyDescriptor(made, 'name')?.value : undefined
  return typeof name === 'string' && /^[A-Za-z0-9_$]{1,40}$/.test(name) ? name : ''
}
