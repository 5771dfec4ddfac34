// The types of client.js.
import type { Client, ClientOptions } from 'openapi-fetch'
import type { components, paths } from './schema.d.ts'

/** What goes over the wire, by name: `Schemas['Published']`. */
export type Schemas = components['schemas']

/** `origin`: where the program is found, as https://palaute.example.fi. */
export declare function vastakaiku(origin: string, options?: Omit<ClientOptions, 'baseUrl'>): Client<paths>

type Page<Item> = { data?: { items: Item[]; next?: string | undefined }; error?: unknown; response: Response }

/** All rows of a list, page after page. Throws Refused where a page is refused. */
export declare function allOf<Item>(page: (after: string | undefined) => Promise<Page<Item>>): AsyncGenerator<Item, void, undefined>

/** `problem`: after RFC 9457, as the server told it. */
export declare class Refused extends Error {
  readonly status: number
  readonly problem: Schemas['Problem'] | undefined
}
