// The addresses at the desk of the doors by which feedback and other systems come in, as paths.ts has the others.
export const doorDesk = {
  keys: '/desk/organisation/keys',
  key: '/desk/organisation/keys/:id',
} as const

export const keyPath = (id: string): string => doorDesk.key.replace(':id', id)
