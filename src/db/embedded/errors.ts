// The two ways in which the embedded server says no to whoever starts the app.

/** Another live app holds the data folder. */
export class DataFolderInUse extends Error {
  override name = 'DataFolderInUse'
}

/** This machine cannot run the embedded server; the message says what to do instead. */
export class EmbeddedUnavailable extends Error {
  override name = 'EmbeddedUnavailable'
  constructor(reason: string, options?: ErrorOptions) {
    super(`${reason} Set DATABASE_URL to use a PostgreSQL server (15 or later) of your own instead.`, options)
  }
}
