// A sign-in of the demonstration county, shown openly on the sign-in page.
import type { Role } from './actor.ts'

export type DemoSignIn = { email: string; password: string; name: string; role: Role }
