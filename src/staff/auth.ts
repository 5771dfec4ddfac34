// The sign-in library, set up for the staff. It checks passwords, and makes and signs session cookies. Its
// own HTTP handler is not mounted anywhere: routes of ours call it, and hand it cookies and nothing else of
// a request, so that it sees neither an address nor a browser.
import { betterAuth } from 'better-auth'
import type { Clock } from '../clock.ts'
import { hashPassword, longestPassword, shortestPassword, verifyPassword } from '../privacy/passwords.ts'
import type { Settings } from '../settings.ts'
import type { Context } from '../web/context.ts'
import { openedWithoutPassword } from './open-session.ts'

export type StaffAuth = ReturnType<typeof makeAuth>

type Parts = {
  db: Context['db']
  /** Signs the cookies: a session row alone, taken from the database, opens nothing. */
  secret: string
  /** The address that people use; with https, cookies are Secure. */
  baseURL: string
  settings: Pick<Settings, 'SESSION_HOURS'>
  now: Clock
}

export const makeAuth = ({ db, secret, baseURL, settings, now }: Parts) =>
  betterAuth({
    baseURL,
    secret,
    database: { db, type: 'postgres', transaction: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
      minPasswordLength: shortestPassword,
      // The library counts UTF-16 units, and we characters (passwordProblem).
      maxPasswordLength: 2 * longestPassword,
    },
    // The library measures by the machine's clock, ours may be moved; see session.ts for the limits that count.
    session: {
      modelName: 'auth_session',
      fields: { userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', ...times },
      // In whose name it works, where that is somebody absent.
      additionalFields: {
        actingForId: { type: 'string', required: false, input: false, fieldName: 'acting_for_id' },
        // Whether the audit knows of it.
        entered: { type: 'boolean', required: false, input: false, fieldName: 'entered' },
      },
      expiresIn: settings.SESSION_HOURS * 3600,
      disableSessionRefresh: true,
      // Every request asks the database, so that a sign-out holds at once and everywhere.
      cookieCache: { enabled: false },
    },
    databaseHooks: {
      session: {
        create: {
          before: async () => ({ data: { createdAt: now(), updatedAt: now(), ipAddress: null, userAgent: null } }),
        },
      },
    },
    user: { modelName: 'auth_user', fields: { emailVerified: 'email_verified', ...times } },
    account: {
      modelName: 'auth_account',
      fields: {
        userId: 'user_id', providerId: 'provider_id', accountId: 'account_id', accessToken: 'access_token',
        refreshToken: 'refresh_token', idToken: 'id_token', accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at', ...times,
      },
    },
    verification: { modelName: 'auth_verification', fields: { expiresAt: 'expires_at', ...times } },
    advanced: {
      cookiePrefix: 'vastakaiku',
      useSecureCookies: baseURL.startsWith('https://'),
      // Lax, because with Strict a link in a mail would lead people who are signed in to the sign-in page;
      // no GET of ours changes anything. The path keeps the cookie off public pages: feedback that a member
      // of the staff gives there is as anonymous as anyone's.
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/desk' },
      database: { generateId: 'uuid' },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [openedWithoutPassword],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // What goes wrong is thrown, and reported in one place; the library's own lines could quote what was typed.
    logger: { disabled: true },
  })

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const
