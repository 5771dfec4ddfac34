// Who of the invented county signs in, and how: said at each start of a demonstration, which needs nothing else of its content.
import type { DemoSignIn } from '../src/staff/demo-sign-in.ts'
import { demoPassword, people } from './people.ts'

/** What the sign-in page of the demonstration shows, and the first start prints. */
export const demoSignIns = (): DemoSignIn[] =>
  people.filter(({ signIn }) => signIn).map(({ name, email, roles }) => ({ name, email, password: demoPassword, role: roles[0]!.role }))
