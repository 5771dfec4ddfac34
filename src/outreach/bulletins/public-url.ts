// Where the program is found, for addresses that are printed and sent on; by the address that was asked, where nobody has said.
import type { Settings } from '../../settings.ts'

export const publicUrlOf = (asked: { req: { url: string } }, { PUBLIC_URL }: Pick<Settings, 'PUBLIC_URL'>): string => new URL(PUBLIC_URL ?? asked.req.url).origin
