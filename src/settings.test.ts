// What is wrong among the settings is named; what is secret among them is not repeated.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readSettings } from './settings.ts'

const provider = { OIDC_ISSUER: 'https://login.example.fi/realms/koivuranta', OIDC_CLIENT_ID: 'vastakaiku' }
const wrong = (environment: Record<string, string>, words: RegExp) => assert.throws(() => readSettings(environment), (error: Error) => {
  assert.match(error.message, words)
  assert.doesNotMatch(error.message, /hyvin-salainen/)
  return true
})

test('a database on another machine says whether TLS leads to it; on the same machine it need not', () => {
  for (const url of ['postgres://a:b@127.0.0.1:5433/c', 'postgres://a@localhost/c', 'postgres://a@[::1]/c', 'socket:/run/postgresql?db=c', 'postgres:///c?host=/run/postgresql', 'postgres://a@localhost/c?host=%2Frun%2Fpostgresql', 'postgres://a@%2Frun%2Fpostgresql/c', 'postgres://a:b@db.example.fi/c?sslmode=verify-full', 'postgres://a:b@10.0.0.5/c?sslmode=disable']) {
    assert.equal(readSettings({ DATABASE_URL: url }).DATABASE_URL, url)
  }
  for (const url of ['postgres://a:hyvin-salainen@db.example.fi/c', 'postgresql://a:hyvin-salainen@10.0.0.5/c?application_name=x', 'postgres://a:hyvin-salainen@localhost/c?host=db.example.fi']) {
    wrong({ DATABASE_URL: url }, /DATABASE_URL must say how it goes to another machine/)
    wrong({ DATABASE_URL: 'postgres://a@localhost/c', MIGRATION_DATABASE_URL: url }, /MIGRATION_DATABASE_URL must say how/)
  }
})

test('single sign-on takes an issuer and a client, a secret or none, and has sensible defaults', () => {
  const settings = readSettings(provider)
  assert.equal(settings.OIDC_ISSUER, provider.OIDC_ISSUER)
  assert.deepEqual([settings.OIDC_SCOPES, settings.OIDC_GROUPS_CLAIM, settings.OIDC_SECOND_FACTOR, settings.OIDC_CLIENT_SECRET], ['openid profile email', 'groups', 'mfa', undefined])
})

test('a provider is believed over TLS only, or on the same machine', () => {
  for (const issuer of ['http://127.0.0.1:3130', 'http://localhost:3130', 'http://[::1]:3130']) readSettings({ ...provider, OIDC_ISSUER: issuer })
  for (const issuer of ['http://login.example.fi', 'http://127.0.0.1.example.fi', 'ftp://login.example.fi', 'login.example.fi', 'https://a:hyvin-salainen@login.example.fi', 'https://login.example.fi/?a=b']) {
    wrong({ ...provider, OIDC_ISSUER: issuer }, /OIDC_ISSUER must be an https address/)
  }
})

test('what single sign-on needs besides is named', () => {
  wrong({ OIDC_ISSUER: provider.OIDC_ISSUER, OIDC_CLIENT_SECRET: 'hyvin-salainen' }, /OIDC_CLIENT_ID is needed with OIDC_ISSUER/)
  wrong({ OIDC_CLIENT_ID: 'vastakaiku', OIDC_CLIENT_SECRET: 'hyvin-salainen' }, /OIDC_ISSUER is needed/)
  wrong({ ...provider, HOST: '0.0.0.0' }, /PUBLIC_URL is needed with OIDC_ISSUER/)
  readSettings({ ...provider, HOST: '0.0.0.0', PUBLIC_URL: 'https://palaute.example.fi' })
  wrong({ ...provider, OIDC_SCOPES: 'profile email' }, /OIDC_SCOPES must name openid/)
  wrong({ LOCAL_SIGN_IN: 'never' }, /LOCAL_SIGN_IN must be always/)
})

test('a secret may stand in a file of its own instead, and what is wrong with that is told without it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'secrets-'))
  try {
    const file = join(folder, 'secret')
    await writeFile(file, 'postgres://a:hyvin-salainen@localhost/c\r\n')
    assert.equal(readSettings({ DATABASE_URL_FILE: file }).DATABASE_URL, 'postgres://a:hyvin-salainen@localhost/c')
    wrong({ SMTP_URL_FILE: file }, /SMTP_URL must/)
    wrong({ DATABASE_URL_FILE: file, DATABASE_URL: 'postgres://a:hyvin-salainen@localhost/d' }, /DATABASE_URL and DATABASE_URL_FILE are two places for the same/)
    wrong({ OIDC_CLIENT_SECRET_FILE: join(folder, 'none'), ...provider }, /OIDC_CLIENT_SECRET_FILE cannot be read \(ENOENT\)/)
    wrong({ SMS_IN_SECRET_FILE: folder }, /SMS_IN_SECRET_FILE cannot be read \(EISDIR\)/)
    await writeFile(file, ' \n')
    wrong({ SMPP_URL_FILE: file }, /SMPP_URL_FILE names a file that is empty/)
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('the key file comes from one place', () => {
  readSettings({ KEY_COMMAND: 'vault kv get -field=keys secret/hyvin-salainen' })
  wrong({ KEY_FILE: '/etc/vastakaiku/keys.json', KEY_COMMAND: 'vault kv get -field=keys secret/hyvin-salainen' }, /KEY_FILE and KEY_COMMAND are two places for the same/)
})

const mailIn = { MAIL_IN_URL: 'imaps://palaute%40example.fi:hyvin-salainen@imap.example.fi', MAIL_IN_ADDRESS: 'palaute@example.fi', SMTP_URL: 'smtp://127.0.0.1', PUBLIC_URL: 'https://palaute.example.fi' }

test('a mailbox needs an address, a server that mail goes out by, a user and a password, and three folders', () => {
  readSettings(mailIn)
  readSettings({ ...mailIn, MAIL_IN_URL: 'imap://palaute@127.0.0.1:143', MAIL_IN_PASSWORD_FILE: '/etc/vastakaiku/mailbox' })
  wrong({ ...mailIn, MAIL_IN_ADDRESS: '' }, /MAIL_IN_ADDRESS is needed with MAIL_IN_URL/)
  wrong({ ...mailIn, SMTP_URL: '' }, /SMTP_URL is needed with MAIL_IN_URL/)
  wrong({ ...mailIn, PUBLIC_URL: '' }, /PUBLIC_URL is needed with MAIL_IN_URL/)
  wrong({ MAIL_IN_ADDRESS: 'palaute@example.fi' }, /MAIL_IN_URL is needed/)
  for (const url of ['pop3://a:hyvin-salainen@b', 'imap.example.fi', 'imaps://a:hyvin-salainen@b/INBOX', 'imaps://']) wrong({ ...mailIn, MAIL_IN_URL: url }, /MAIL_IN_URL must be like imaps:/)
  wrong({ ...mailIn, MAIL_IN_URL: 'imaps://imap.example.fi', MAIL_IN_PASSWORD_FILE: '/x' }, /MAIL_IN_URL must hold a user/)
  wrong({ ...mailIn, MAIL_IN_URL: 'imaps://palaute@imap.example.fi' }, /MAIL_IN_PASSWORD_FILE is needed/)
  wrong({ ...mailIn, MAIL_IN_PASSWORD_FILE: '/x' }, /cannot both be set/)
  wrong({ ...mailIn, MAIL_IN_TAKEN_FOLDER: 'inbox' }, /must be three folders/)
  wrong({ ...mailIn, MAIL_IN_NOT_TAKEN_FOLDER: 'a\r\nb' }, /MAIL_IN_NOT_TAKEN_FOLDER must be the name of a folder/)
  wrong({ ...mailIn, MAIL_IN_ADDRESS: 'palaute+x@example.fi' }, /MAIL_IN_ADDRESS must be an address without/)
})

test('the broker of the identified room needs what a provider needs, and on a server of one’s own a database role of its own', () => {
  const broker = { RECORDS_OIDC_ISSUER: 'https://broker.example.fi', RECORDS_OIDC_CLIENT_ID: 'vastakaiku' }
  const server = { DATABASE_URL: 'postgres://app@localhost/v', RECORDS_DATABASE_URL: 'postgres://room@localhost/v' }
  assert.equal(readSettings({ ...broker, ...server }).RECORDS_IDLE_MINUTES, 15)
  wrong({ RECORDS_OIDC_ISSUER: broker.RECORDS_OIDC_ISSUER }, /RECORDS_OIDC_CLIENT_ID is needed with RECORDS_OIDC_ISSUER/)
  wrong({ ...broker, HOST: '0.0.0.0' }, /PUBLIC_URL is needed with RECORDS_OIDC_ISSUER/)
  wrong({ ...broker, DATABASE_URL: server.DATABASE_URL }, /RECORDS_DATABASE_URL is needed/)
  wrong({ RECORDS_DATABASE_URL: server.RECORDS_DATABASE_URL }, /DATABASE_URL is needed with RECORDS_DATABASE_URL/)
  wrong({ ...broker, RECORDS_OIDC_SCOPES: 'profile' }, /RECORDS_OIDC_SCOPES must name openid/)
})
