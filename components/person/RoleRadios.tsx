import { Radios } from '@/components/ui/Radios';
import { ROLE_CHOICES } from '@/domain/role-words';

interface RoleRadiosProps {
  legend: string;
  legendSize?: 'm' | 's';
  value: string;
  error?: string | undefined;
}

/** The roles, each with what it lets somebody do. */
export function RoleRadios(props: RoleRadiosProps) {
  const choices = ROLE_CHOICES.map(({ role, name, may }) => ({ value: role, text: name, hint: may }));
  return <Radios name="role" choices={choices} {...props} />;
}
