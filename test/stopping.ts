// When this process is to stop before its end: it is told to, or whoever started it is gone, however that came about.
export function stopping(): AbortSignal {
  const asked = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.abort())
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) asked.abort()
  }, 500).unref()
  return asked.signal
}
