// The address of the roles that open much, as given lately or waiting.
export const rolesGivenPath = '/desk/roles-given'

/** Of one of them, or of a group by which such roles come. */
export const roleGivenPath = (id: string): string => `${rolesGivenPath}/${id}`
