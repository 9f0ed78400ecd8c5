import { describe, expect, it } from 'vitest';
import { hasAccount, mayManageCouncils, mayManagePeople, mayRecord, ROLES } from './permission.ts';

describe('permission', () => {
  it('lets editors and administrators record', () => {
    expect(mayRecord({ role: 'editor' })).toBe(true);
    expect(mayRecord({ role: 'administrator' })).toBe(true);
  });

  it('lets neither a contributor nor a reader record', () => {
    expect(mayRecord({ role: 'contributor' })).toBe(false);
    expect(mayRecord(null)).toBe(false);
  });

  it('lets administrators alone record that a council is replaced', () => {
    expect(mayManageCouncils({ role: 'administrator' })).toBe(true);
    expect(mayManageCouncils({ role: 'editor' })).toBe(false);
    expect(mayManageCouncils({ role: 'contributor' })).toBe(false);
    expect(mayManageCouncils(null)).toBe(false);
  });

  it('lets administrators alone manage people', () => {
    expect(mayManagePeople({ role: 'administrator' })).toBe(true);
    expect(mayManagePeople({ role: 'editor' })).toBe(false);
    expect(mayManagePeople({ role: 'contributor' })).toBe(false);
    expect(mayManagePeople(null)).toBe(false);
  });

  it('lets everybody who has an account, and no reader, do something with it', () => {
    for (const role of ROLES) expect(hasAccount({ role })).toBe(true);
    expect(hasAccount(null)).toBe(false);
  });
});
