// The settings that every start gives to the server. On the command line they win over the files in the
// data folder, so this list is the whole truth.

import { port } from './socket-folder.ts'

/** Where nothing is `lasting`, what has been acknowledged may be lost when the machine goes, and not when a process does: of a database that nobody needs again. */
export function serverSettings(socketDir: string, lasting = true): string[] {
  const onDisk = lasting ? 'on' : 'off'
  const settings = {
    // No TCP port at all. The socket's folder is one element of a list: quoted, as a path may hold commas.
    listen_addresses: '',
    unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    port: String(port),

    // What has been acknowledged to a client is on disk.
    fsync: onDisk,
    full_page_writes: onDisk,
    synchronous_commit: 'on',

    // A small server: one app with a pool, its queue and a backup; or, where nothing lasts, many programs of tests at once. Compiling
    // queries does not pay there.
    max_connections: lasting ? '60' : '200',
    shared_buffers: '128MB',
    jit: 'off',
    // Nothing is replicated; its launcher would only report an alarming exit code at every stop.
    max_logical_replication_workers: '0',
    timezone: 'UTC',
    log_timezone: 'UTC',

    // Clients' words must never reach a log: no statement, no parameter, no detail (the detail of a
    // broken unique constraint is the value). Messages can hold values, too; server-log.ts cuts them off.
    log_destination: 'stderr',
    logging_collector: 'off',
    log_statement: 'none',
    log_min_messages: 'error',
    log_min_error_statement: 'panic',
    log_min_duration_statement: '-1',
    log_min_duration_sample: '-1',
    log_transaction_sample_rate: '0',
    log_duration: 'off',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_error_verbosity: 'terse',
    log_checkpoints: 'off',
    lc_messages: 'C',
    // The kind of process and the error code, as server-log.ts reads them.
    log_line_prefix: '%b|%e|',
  }
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
