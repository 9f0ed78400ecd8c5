import { listInWords } from '@/domain/standing-sentence';

/** The councils of a joint service: told, not asked, since an amendment leaves them as they are. */
export function JointCouncils({ names, first }: { names: readonly string[]; first: string }) {
  return (
    <>
      <p className="govuk-body">A joint service of {listInWords(names)}. Its councils stay as they are.</p>
      <input type="hidden" name="authority" value={first} />
    </>
  );
}
