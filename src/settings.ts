// Every setting of the program: its documentation, its form and its default. This is the only file that reads the environment.
import * as v from 'valibot'
import { attachmentSettings } from './attachment-settings.ts'
import { mailInSettings } from './mail-in-settings.ts'
import { postSettings } from './post-settings.ts'
import { recordsSettings } from './records-settings.ts'
import { withSecretFiles } from './secret-files.ts'
import { smsSettings } from './sms-settings.ts'
import { address, database, days, flag, hosts, isLoopback, issuer, maybe, networks, port, text, whole } from './setting-forms.ts'

const schema = v.object({
  /** The port that pages are served on. */
  PORT: v.optional(port, '3000'),
  /** The address to listen at. Leave it on loopback and put a TLS proxy in front. */
  HOST: text('127.0.0.1'),
  /** The address people use, for links in mail and for TLS headers: https://palaute.example.fi */
  PUBLIC_URL: address,
  /** A PostgreSQL server, 15 or later, instead of the embedded one. */
  DATABASE_URL: database,
  /** The role that migrates the database; by default the same as DATABASE_URL. */
  MIGRATION_DATABASE_URL: database,
  /** 1: each start brings the database to the newest version. 0: that is done by npm run migrate, and a start refuses a database that is older than the program. */
  MIGRATE_AT_START: flag('1'),
  /** Where the embedded database and the key file live. */
  DATA_DIR: text('./data'),
  /** The key file. Required with DATABASE_URL; otherwise made in DATA_DIR by the first start. */
  KEY_FILE: maybe,
  /** A program that prints the key file, in place of KEY_FILE, as from a vault or a KMS: vault kv get -field=keys secret/vastakaiku. Run by /bin/sh at the start, at SIGHUP, and when an unknown version is met. */
  KEY_COMMAND: maybe,
  /** 1: an empty embedded database becomes the demonstration county. 0: an empty organisation. */
  DEMO: flag('1'),
  /** Connections to the database per process. */
  DATABASE_POOL: whole('10', 2),
  /** Addresses or networks (1.2.3.4, 10.0.0.0/8), comma separated, whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: networks,
  ...postSettings,
  ...smsSettings,
  ...mailInSettings,
  ...attachmentSettings,
  ...recordsSettings,
  /** Prometheus metrics on this port; without it there are none. */
  METRICS_PORT: v.optional(port),
  /** Pieces of feedback that one address may send in a minute. 0 switches the budget off. A service point has one address. */
  BUDGET_FEEDBACK_PER_MINUTE: whole('30'),
  /** Pieces of feedback by the forms in ten minutes, from everybody together; of what comes beyond, a person's time or some work of their browser is asked for. 0: never. */
  BUDGET_FEEDBACK_IN_ALL: whole('300'),
  /** Receipts that one address may try in ten minutes; so many wrong slips of surveys, too. */
  BUDGET_RECEIPTS_PER_TEN_MINUTES: whole('60'),
  /** Replies in conversations that one address may send in a minute. */
  BUDGET_REPLIES_PER_MINUTE: whole('30'),
  /** Visits that one address may end in a minute by leaving; what comes after is led out all the same. */
  BUDGET_LEAVES_PER_MINUTE: whole('120'),
  /** So often one address may say in ten minutes that it knows one published piece of feedback too. */
  BUDGET_ME_TOO_PER_TEN_MINUTES: whole('3'),
  /** Reports of published pieces that one address may send in ten minutes. */
  BUDGET_PIECE_REPORTS_PER_TEN_MINUTES: whole('5'),
  /** Answers to surveys that one address may send, or keep for later, in a minute. A service point has one address. */
  BUDGET_SURVEY_PER_MINUTE: whole('30'),
  /** Words of slips, and of answers that were begun, that one address may try in vain in ten minutes. */
  BUDGET_SURVEY_WORDS_PER_TEN_MINUTES: whole('60'),
  /** Requests of one key of another system in a minute; so many wrong keys from one address, too. */
  BUDGET_API_KEY_PER_MINUTE: whole('60'),
  /** Failed sign-ins that one staff account may have in ten minutes from one address; from all together ten times as many. */
  BUDGET_SIGN_INS_PER_TEN_MINUTES: whole('10'),
  /** Failed sign-ins that one address may have in ten minutes. */
  BUDGET_SIGN_INS_PER_ADDRESS: whole('100'),
  /** Links for a new password that one address may ask for in ten minutes. */
  BUDGET_PASSWORD_MAILS_PER_ADDRESS: whole('30'),
  /** Mails with a link for a new password that go to one person in an hour, whoever asks; what is asked for beyond is not sent. */
  BUDGET_PASSWORD_MAILS_PER_HOUR: whole('3'),
  /** Seconds that a person needs at least to fill in the form; faster ones are asked to send again. */
  FORM_MINIMUM_SECONDS: whole('2'),
  /** Minutes without a click after which staff are signed out. */
  SESSION_IDLE_MINUTES: whole('60', 1),
  /** Hours after which staff are signed out in any case. */
  SESSION_HOURS: whole('12', 1),
  /** Days after a question to the giver that got no reply, when the case waits for its handler again. */
  HAND_BACK_AFTER_DAYS: days('14', 1),
  /** Days after the last answer when a silent case is closed and its times forget the hour. */
  CLOSE_AFTER_DAYS: days('56', 1),
  /** Days after a case is closed when the contact that its giver left is erased. */
  ERASE_CONTACT_AFTER_DAYS: days('90'),
  /** Months for which feedback that only its giver's receipt opens is kept unopened. Givers are shown this number. */
  SEALED_KEEP_MONTHS: v.pipe(whole('24', 1), v.maxValue(120, 'must be 120 at most')),
  /** Days after the request to confirm their details when feedback goes past somebody who has not, if somebody near can be reached. 0: never. */
  PASS_UNCONFIRMED_AFTER_DAYS: days('21'),
  /** The provider of single sign-on (OpenID Connect), as it names itself: https://login.example.fi/realm. Needs PUBLIC_URL. */
  OIDC_ISSUER: issuer,
  /** What the provider calls this program. */
  OIDC_CLIENT_ID: maybe,
  /** The secret that it shares with the provider. Without one it is a public client, safe by PKCE alone. */
  OIDC_CLIENT_SECRET: maybe,
  /** What the provider is asked for. */
  OIDC_SCOPES: v.pipe(text('openid profile email'), v.check((given) => given.split(/\s+/).includes('openid'), 'must name openid')),
  /** The claim that lists somebody's groups, from which their roles come. */
  OIDC_GROUPS_CLAIM: text('groups'),
  /** The claim that says that an e-mail address is really theirs. With Entra ID: xms_edov. */
  OIDC_EMAIL_VERIFIED_CLAIM: text('email_verified'),
  /** What people call the account that they sign in with, as the button says it: Koivuranta account. */
  OIDC_NAME: maybe,
  /** Values of acr or amr, comma separated, by which the provider says that there was a second factor. */
  OIDC_SECOND_FACTOR: text('mfa'),
  /** always: passwords open the desk whatever was decided there. The way back in when the provider does not work. */
  LOCAL_SIGN_IN: v.optional(v.picklist(['always'], 'must be always, or not set')),
  /** Different cases that somebody who reads all of the organisation's may open in a day before it is told to data protection; of a service line two thirds, of a unit one third. As many searches, and twelve times as many cases in four weeks. */
  ALARM_CASES_A_DAY: whole('60', 3),
  /** 1: once a week the addresses of other services in the directory are asked whether they still open. 0: nothing is asked. Never in demonstration mode. */
  CHECK_LINKS: flag('1'),
  /** Hosts inside your own network, comma separated, that may be told of events: intranet.example.fi. Others must have public addresses. */
  WEBHOOK_HOSTS: hosts,
  /** Days for which the log of what other systems were told is kept, and what waits for one that is paused. */
  WEBHOOK_LOG_DAYS: days('30', 4),
  /** Days for which an export of everything that is published is kept, to be fetched. */
  REPORT_EXPORT_DAYS: days('7', 1),
  /** Hours for which an export of everything is kept, to be fetched by who asked for it. */
  DATA_EXPORT_HOURS: whole('24', 1),
  /** Tests and demonstration mode only: moves the clock by so many seconds. */
  CLOCK_OFFSET_SECONDS: v.pipe(text('0'), v.regex(/^-?\d+$/), v.transform(Number)),
})

export type Settings = v.InferOutput<typeof schema>

/** Throws one readable error that names every setting that is wrong. */
export function readSettings(environment: Record<string, string | undefined> = process.env): Settings {
  const { given, wrong: unread } = withSecretFiles(Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== '')))
  if (unread.length) throw new Error(`settings: ${unread.join('; ')}`)
  const result = v.safeParse(schema, given)
  const wrong = result.success
    ? [
      ...(result.output.SMTP_URL && !result.output.PUBLIC_URL ? ['PUBLIC_URL is needed with SMTP_URL: mail has links'] : []),
      ...(result.output.KEY_FILE && result.output.KEY_COMMAND ? ['KEY_FILE and KEY_COMMAND are two places for the same: set one'] : []),
      ...wrongOfSms(result.output),
      ...wrongOfMailIn(result.output),
      ...wrongOfProvider(result.output),
      ...wrongOfRecords(result.output),
      ...(result.output.MIGRATION_DATABASE_URL && !result.output.DATABASE_URL ? ['DATABASE_URL is needed with MIGRATION_DATABASE_URL'] : []),
      ...(!result.output.MIGRATE_AT_START && !result.output.DATABASE_URL ? ['DATABASE_URL is needed with MIGRATE_AT_START=0: the embedded database is brought to the newest version by each start'] : []),
    ]
    : result.issues.map((issue) => `${v.getDotPath(issue)} ${issue.message}`)
  if (result.success && wrong.length === 0) return result.output
  throw new Error(`settings: ${wrong.join('; ')}`)
}

function wrongOfSms({ SMS_GATEWAY_URL, SMPP_URL, SMS_IN_SECRET, PUBLIC_URL }: Settings): string[] {
  const [set] = [...(SMS_GATEWAY_URL ? ['SMS_GATEWAY_URL'] : []), ...(SMPP_URL ? ['SMPP_URL'] : [])]
  return [
    ...(set && !PUBLIC_URL ? [`PUBLIC_URL is needed with ${set}: an SMS has links`] : []),
    ...(SMS_GATEWAY_URL && SMPP_URL ? ['SMS_GATEWAY_URL and SMPP_URL are two ways for the same: set one'] : []),
    ...(SMS_IN_SECRET && !set ? ['SMS_GATEWAY_URL or SMPP_URL is needed with SMS_IN_SECRET: whoever gives feedback gets a receipt back'] : []),
  ]
}

/** Whether an SMS can go out at all. */
export const sendsSms = ({ SMS_GATEWAY_URL, SMPP_URL }: Settings): boolean => SMS_GATEWAY_URL !== undefined || SMPP_URL !== undefined

type ProviderSettings = Pick<Settings, 'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET' | 'PUBLIC_URL' | 'HOST'>

/** The provider sends people back to an address that it knows: on loopback that is where we listen. */
function wrongOfProvider({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, PUBLIC_URL, HOST }: ProviderSettings): string[] {
  if (!OIDC_ISSUER) return OIDC_CLIENT_ID || OIDC_CLIENT_SECRET ? ['OIDC_ISSUER is needed with OIDC_CLIENT_ID and OIDC_CLIENT_SECRET'] : []
  return [
    ...(OIDC_CLIENT_ID ? [] : ['OIDC_CLIENT_ID is needed with OIDC_ISSUER']),
    ...(PUBLIC_URL || isLoopback(HOST) ? [] : ['PUBLIC_URL is needed with OIDC_ISSUER: the provider sends people back to it']),
  ]
}

/** As for the staff's provider; and the room has a database role of its own. */
function wrongOfRecords({ RECORDS_OIDC_ISSUER, RECORDS_OIDC_CLIENT_ID, RECORDS_OIDC_CLIENT_SECRET, RECORDS_DATABASE_URL, DATABASE_URL, PUBLIC_URL, HOST }: Settings): string[] {
  const broker = wrongOfProvider({ OIDC_ISSUER: RECORDS_OIDC_ISSUER, OIDC_CLIENT_ID: RECORDS_OIDC_CLIENT_ID, OIDC_CLIENT_SECRET: RECORDS_OIDC_CLIENT_SECRET, PUBLIC_URL, HOST })
  return [
    ...broker.map((one) => one.replaceAll('OIDC_', 'RECORDS_OIDC_')),
    ...(RECORDS_OIDC_ISSUER && DATABASE_URL && !RECORDS_DATABASE_URL ? ['RECORDS_DATABASE_URL is needed with RECORDS_OIDC_ISSUER and DATABASE_URL: what people ask under their name is behind a database role of its own'] : []),
    ...(RECORDS_DATABASE_URL && !DATABASE_URL ? ['DATABASE_URL is needed with RECORDS_DATABASE_URL'] : []),
  ]
}

/** Whoever writes gets their receipt by mail, with a link in it: without those nobody could read an answer. */
function wrongOfMailIn({ MAIL_IN_URL, MAIL_IN_PASSWORD_FILE, MAIL_IN_ADDRESS, SMTP_URL, PUBLIC_URL, ...folders }: Settings): string[] {
  if (!MAIL_IN_URL) return MAIL_IN_ADDRESS || MAIL_IN_PASSWORD_FILE ? ['MAIL_IN_URL is needed with MAIL_IN_ADDRESS and MAIL_IN_PASSWORD_FILE'] : []
  const { username, password } = new URL(MAIL_IN_URL)
  return [
    ...(MAIL_IN_ADDRESS ? [] : ['MAIL_IN_ADDRESS is needed with MAIL_IN_URL: it is the address that people write to']),
    ...(SMTP_URL ? [] : ['SMTP_URL is needed with MAIL_IN_URL: whoever writes gets their receipt by mail']),
    ...(PUBLIC_URL ? [] : ['PUBLIC_URL is needed with MAIL_IN_URL: mail has links']),
    ...(username ? [] : ['MAIL_IN_URL must hold a user: imaps://user@imap.example.fi']),
    ...(password && MAIL_IN_PASSWORD_FILE ? ['MAIL_IN_PASSWORD_FILE and a password in MAIL_IN_URL cannot both be set'] : []),
    ...(password || MAIL_IN_PASSWORD_FILE ? [] : ['MAIL_IN_PASSWORD_FILE is needed, or a password in MAIL_IN_URL']),
    ...(new Set([folders.MAIL_IN_FOLDER, folders.MAIL_IN_TAKEN_FOLDER, folders.MAIL_IN_NOT_TAKEN_FOLDER].map((one) => one.toLowerCase())).size === 3
      ? [] : ['MAIL_IN_FOLDER, MAIL_IN_TAKEN_FOLDER and MAIL_IN_NOT_TAKEN_FOLDER must be three folders']),
  ]
}
