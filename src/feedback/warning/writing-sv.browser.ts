// For whoever writes on a page in Swedish: what to know of what they have just written. One file, since each is a request of its own.
import { watchDanger } from '../../lanes/watch-danger.ts'
import { swedish } from '../../privacy/redaction/roles.sv.ts'
import { warned } from '../../text/sv/warned.ts'
import { watch } from './watch.ts'

watchDanger()
watch(warned, swedish)
