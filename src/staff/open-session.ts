// Opens a session for somebody who has shown who they are otherwise than by a password of ours. It is an endpoint of the
// sign-in library that has no address: only the program calls it.
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import * as v from 'valibot'

export const openedWithoutPassword = {
  id: 'opened-without-password',
  endpoints: {
    openSession: createAuthEndpoint.serverOnly({ method: 'POST', body: v.object({ accountId: v.string() }) }, async (ctx) => {
      const { accountId } = ctx.body
      const user = await ctx.context.internalAdapter.findUserById(accountId)
      if (!user) throw new Error('a session is opened for an account that exists')
      const session = await ctx.context.internalAdapter.createSession(accountId)
      await setSessionCookie(ctx, { session, user })
      return { id: session.id }
    }),
  },
}
