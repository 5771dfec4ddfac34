// Ids of the directory are random UUIDs. What comes in an address may be anything, and PostgreSQL refuses
// to compare a UUID with what is none.
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
