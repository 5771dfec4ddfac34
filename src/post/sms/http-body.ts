// The body of a request to a gateway that wants another than ours: JSON or a form in which {id}, {from}, {to} and {text} stand for what goes there.
export type SetBody = { type: 'application/json' | 'application/x-www-form-urlencoded'; template: string }

type Values = Record<'id' | 'from' | 'to' | 'text', string>

/** Null: it is neither JSON nor a form, or says neither to whom nor what. */
export function readBody(setting: string): SetBody | null {
  if (!setting.includes('{to}') || !setting.includes('{text}')) return null
  if (!setting.trimStart().startsWith('{') && !setting.trimStart().startsWith('[')) return /^[^=&\s]+=/.test(setting) ? { type: 'application/x-www-form-urlencoded', template: setting } : null
  try {
    JSON.parse(setting)
    return { type: 'application/json', template: setting }
  } catch {
    return null
  }
}

/** What goes in can end no string and begin no field: it is put in after the template was taken apart. */
export function bodyAsSet({ type, template }: SetBody, values: Values): string {
  if (type === 'application/json') return JSON.stringify(JSON.parse(template, (_, value: unknown) => (typeof value === 'string' ? filled(value, values) : value)))
  return new URLSearchParams([...new URLSearchParams(template)].map(([name, value]) => [name, filled(value, values)])).toString()
}

const filled = (template: string, values: Values): string => template.replace(/\{(id|from|to|text)\}/g, (_, name: keyof Values) => values[name])

/** {"X-Api-Key": "secret"}; null where it is no such thing. */
export function readHeaders(setting: string): Record<string, string> | null {
  try {
    const given: unknown = JSON.parse(setting)
    if (!given || typeof given !== 'object' || Array.isArray(given)) return null
    const entries = Object.entries(given)
    return entries.every(([name, value]) => /^[A-Za-z][\w-]*$/.test(name) && typeof value === 'string' && /^[\x20-\x7e]*$/.test(value)) ? Object.fromEntries(entries) : null
  } catch {
    return null
  }
}
