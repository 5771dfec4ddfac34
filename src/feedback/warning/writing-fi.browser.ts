// For whoever writes on a page in Finnish: what to know of what they have just written. One file, since each is a request of its own.
import { watchDanger } from '../../lanes/watch-danger.ts'
import { finnish } from '../../privacy/redaction/roles.fi.ts'
import { warned } from '../../text/fi/warned.ts'
import { watch } from './watch.ts'

watchDanger()
watch(warned, finnish)
