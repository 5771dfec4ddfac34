// The password that people of tests sign in with.

export const password = 'oikein-pitka-salasana'

/** Of it, at a cost of next to nothing: thousands of sign-ins are not what most tests are about. The cost is read from the hash, as everywhere. */
export const passwordHash = '$argon2id$v=19$m=64,t=1,p=1$b2YgdGVzdHMgYWxvbmUhIQ$d52Fl3hF722lR8qBPWTteukvffCpJhqfJk9fagvSHDw'
