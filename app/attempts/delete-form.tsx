import { Button } from '@/app/_components/button'
import { deleteAttemptAction } from './actions'

/** Deletes an attempt. It can be undone, so it asks nothing. `within` is the query of the list that it stands in. */
export function DeleteForm({
  attemptId,
  label,
  name,
  within = '',
}: {
  attemptId: string
  label: string
  /** The same for a screen reader, where several stand on one page. */
  name?: string
  within?: string
}) {
  return (
    <form action={deleteAttemptAction} className="no-print">
      <input type="hidden" name="id" value={attemptId} />
      <input type="hidden" name="within" value={within} />
      <Button look="text" className="text-s-1" aria-label={name}>
        {label}
      </Button>
    </form>
  )
}
