// A feed as a response. What has not changed need not be sent again.
import type { Context as HonoContext } from 'hono'
import { atomOf, jsonFeedOf, type Feed } from './feed.ts'
import { isKnownTo, versionOf } from './version.ts'

const formats = {
  atom: { write: atomOf, type: 'application/atom+xml; charset=utf-8' },
  json: { write: jsonFeedOf, type: 'application/feed+json; charset=utf-8' },
}

export type FeedFormat = keyof typeof formats

export function sendFeed(c: HonoContext, feed: Feed, as: FeedFormat): Response {
  const { write, type } = formats[as]
  const body = write(feed)
  const mark = `"${versionOf({ body })}"`
  c.header('ETag', mark)
  c.header('Last-Modified', feed.updated.toUTCString())
  c.header('Cache-Control', 'no-cache')
  // The time may be of a day or a month: only the mark tells whether something is new.
  if (isKnownTo(c.req.header('if-none-match'), mark)) return c.body(null, 304)
  return c.body(body, 200, { 'content-type': type })
}
