// Answers for a tablet that is on no network: what was loaded when it was made ready comes from there, first, and changes only when it is made
// ready anew. Everything else goes to the network. It runs in a browser, beside its pages.

import { firstPage } from './tablet/first-page.ts'

type Asked = Event & { request: Request; respondWith(answer: Promise<Response>): void }
type Message = Event & { data: unknown }
const worker = self as unknown as EventTarget & { skipWaiting(): Promise<void>; clients: { claim(): Promise<void> } }

worker.addEventListener('activate', (event) => (event as Event & { waitUntil(work: Promise<unknown>): void }).waitUntil(worker.clients.claim()))

// Another version of this file waits until it is told, and so never comes between two pages of one person.
worker.addEventListener('message', (event) => {
  if ((event as Message).data === 'take-over') void worker.skipWaiting()
})

worker.addEventListener('fetch', (event) => {
  const asked = event as Asked
  const request = asked.request
  // Making ready asks the server itself.
  if (request.method !== 'GET' || request.headers.has('x-kept')) return
  asked.respondWith(answer(request))
})

async function answer(request: Request): Promise<Response> {
  const kept = await caches.match(request.url, { ignoreVary: true })
  if (kept) return kept
  const answered = await fetch(request).catch(() => null)
  // A server that is not well is as none: the stations work without it.
  if (answered && answered.status < 500) return answered
  const first = request.mode === 'navigate' ? firstPage((await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()))).flat().map(({ url }) => url), navigator.language) : undefined
  return first ? Response.redirect(first, 302) : answered ?? Response.error()
}
