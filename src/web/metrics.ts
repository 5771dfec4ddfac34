// What the program tells those who watch over it, as Prometheus text, on a port of its own. Numbers only:
// no label holds an address, an id or a path as it was asked for. Which language a page was asked in is
// left out too: in a small place, a moment and a language can be a person.
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { routeLabel } from './route-label.ts'

type Work = Record<'jobs' | 'messages', { waiting: number; failed: number }>
export type Measured = {
  pool: { totalCount: number; idleCount: number; waitingCount: number }
  /** Asks the database what waits and what has failed. */
  work(): Promise<Work>
}
export type Metrics = { measure: MiddlewareHandler; text(): Promise<string>; contentType: string }

export function makeMetrics({ pool, work }: Measured): Metrics {
  const registers = [new Registry()]
  const [register] = registers as [Registry]
  collectDefaultMetrics({ register })

  const requests = new Counter({
    name: 'vastakaiku_http_requests_total', help: 'Requests that were answered.',
    labelNames: ['method', 'route', 'status'], registers,
  })
  const durations = new Histogram({
    name: 'vastakaiku_http_request_duration_seconds', help: 'How long requests took.', labelNames: ['method', 'route'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10], registers,
  })
  const gauge = (name: string, help: string, ...labelNames: string[]) =>
    new Gauge({ name: `vastakaiku_${name}`, help, labelNames, registers })
  const gauges = {
    jobs: gauge('jobs', 'Jobs in the queue. Failed ones are not tried again.', 'state'),
    messages: gauge('messages', 'Outgoing messages that wait, or that could not be sent.', 'state'),
  }
  const up = gauge('database_up', '1 when the database answers.')
  const connections = gauge('database_connections', 'Connections of this process to the database.', 'state')
  const waiting = gauge('database_pool_waiting', 'Queries that wait for a connection.')

  return {
    contentType: register.contentType,

    measure: async (c, next) => {
      const from = performance.now()
      await next()
      const labels = { method: methods.has(c.req.method) ? c.req.method : 'other', route: routeLabel(routePath(c)) }
      requests.inc({ ...labels, status: c.res.status })
      durations.observe(labels, (performance.now() - from) / 1000)
    },

    async text() {
      connections.set({ state: 'idle' }, pool.idleCount)
      connections.set({ state: 'busy' }, pool.totalCount - pool.idleCount)
      waiting.set(pool.waitingCount)
      // What was known of a database that has gone away is not told as if it were still so.
      const counts = await work().catch(() => null)
      up.set(counts ? 1 : 0)
      for (const name of ['jobs', 'messages'] as const) {
        gauges[name].reset()
        if (!counts) continue
        gauges[name].set({ state: 'waiting' }, counts[name].waiting)
        gauges[name].set({ state: 'failed' }, counts[name].failed)
      }
      return register.metrics()
    },
  }
}

const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'])

/** Serves GET /metrics and nothing else. */
export async function serveMetrics(
  metrics: Metrics, { port, host }: { port: number; host: string },
): Promise<{ url: string; stop(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') return void response.writeHead(404).end()
    metrics.text().then(
      (text) => response.writeHead(200, { 'Content-Type': metrics.contentType, 'Cache-Control': 'no-store' }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, host, ready))
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}/metrics`,
    stop: () => new Promise((stopped) => { server.close(() => stopped()); server.closeAllConnections() }),
  }
}
