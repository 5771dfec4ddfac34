// Which methods an address answers, for saying so to whoever comes with another.
import type { Hono } from 'hono'

/** None for an address that is not there. What stands for every method is a gate and no answer. */
export function allowedMethods(app: Hono, path: string): string[] {
  const answers = ['GET', 'POST'].filter((method) =>
    app.router.match(method, path)[0].some(([[, route]]) => route.method === method))
  return answers.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
}
