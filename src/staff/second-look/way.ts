// The address of one role that opens much, or of a group by which such roles come.
import { desk } from '../../paths.ts'

export const roleGivenPath = (id: string): string => `${desk.rolesGiven}/${id}`
