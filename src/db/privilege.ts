// What may be done with a table: everything; written and never removed; added to and never altered; or come and go as it is.
export type Privilege = 'select' | 'insert' | 'update' | 'delete'

export const all: Privilege[] = ['select', 'insert', 'update', 'delete']
export const kept: Privilege[] = ['select', 'insert', 'update']
export const addedTo: Privilege[] = ['select', 'insert']
export const comeAndGo: Privilege[] = ['select', 'insert', 'delete']
