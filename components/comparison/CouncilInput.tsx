import { describedBy, type FieldWords, FormGroup } from '@/components/ui/FormGroup';
import { COUNCIL_FIELD } from '@/domain/comparison/chosen';

interface CouncilInputProps extends Pick<FieldWords, 'label' | 'error'> {
  councils: readonly { slug: string; name: string }[];
  value: string;
}

const HINT = 'A name, present or former, or an ONS, Ofsted or DfE code. Eight at most';

/** A council by any of its names or codes. Browsers offer the names as one types; none of it needs JavaScript. */
export function CouncilInput({ councils, value, label, error }: CouncilInputProps) {
  return (
    <FormGroup id={COUNCIL_FIELD} label={label} hint={HINT} error={error}>
      <input
        className={error ? 'govuk-input govuk-input--error' : 'govuk-input'}
        id={COUNCIL_FIELD}
        name={COUNCIL_FIELD}
        type="text"
        list="councils"
        defaultValue={value}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={describedBy(COUNCIL_FIELD, HINT, error)}
      />
      <datalist id="councils">
        {councils.map(({ slug, name }) => (
          <option key={slug} value={name} />
        ))}
      </datalist>
    </FormGroup>
  );
}
