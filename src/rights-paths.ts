// The addresses at the desk of requests about what feedback says of somebody, as paths.ts has the others.
export const rightsDesk = {
  rights: '/desk/rights',
  newRight: '/desk/rights/new',
  disclosures: '/desk/rights/log',
  disclosuresFile: '/desk/rights/log/file',
  right: '/desk/rights/request/:id',
  rightLetter: '/desk/rights/request/:id/letter',
  rightHits: '/desk/rights/request/:id/hits',
  rightHit: '/desk/rights/request/:id/hits/:number',
  rightErase: '/desk/rights/request/:id/hits/:number/erase',
  rightErasure: '/desk/rights/erasure/:id',
  rightCopy: '/desk/rights/copy/:id',
} as const

export const rightPath = (id: string, rest = ''): string => rightsDesk.right.replace(':id', id) + rest
export const hitPath = (id: string, number: number): string => rightPath(id, `/hits/${number}`)
export const erasePath = (id: string, number: number): string => hitPath(id, number) + '/erase'
export const erasurePath = (id: string, rest = ''): string => rightsDesk.rightErasure.replace(':id', id) + rest
export const copyPath = (id: string, rest = ''): string => rightsDesk.rightCopy.replace(':id', id) + rest
