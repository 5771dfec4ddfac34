// A scope is what a key is good for. A new one is written here, into the check of the table, and with its words into the texts; an
// operation of the API names the one that it asks for.
export const scopes = ['relationship-changes', 'open311'] as const
export type Scope = (typeof scopes)[number]
