import { describe, expect, it } from 'vitest';
import { parseMailServer } from './mail-server.ts';

describe('the address of a mail server', () => {
  it('says where it is, and whether it speaks TLS from the start', () => {
    expect(parseMailServer('smtp://mail.example.gov.uk:25')).toEqual({
      host: 'mail.example.gov.uk',
      port: 25,
      secure: false,
      login: null,
    });
    expect(parseMailServer('smtps://mail.example.gov.uk')).toMatchObject({ port: 465, secure: true });
    expect(parseMailServer('smtp://mail.example.gov.uk/')).toMatchObject({ port: 587, secure: false });
    expect(parseMailServer('smtp://[::1]:2525')).toMatchObject({ host: '::1', port: 2525 });
  });

  it('may hold a user and a password, with their special characters written as in any address', () => {
    expect(parseMailServer(`smtps://ratings%40example.gov.uk:${'p%3Ass'}@mail.example.gov.uk`)?.login).toEqual({
      user: 'ratings@example.gov.uk',
      password: 'p:ss',
    });
  });

  it.each([
    'mail.example.gov.uk',
    'https://mail.example.gov.uk',
    'smtp://',
    'smtp:mail.example.gov.uk',
    'smtp://user@mail.example.gov.uk',
    'smtp://us%er:password@mail.example.gov.uk',
    'smtp://mail.example.gov.uk:0',
    'smtp://mail.example.gov.uk/relay',
    'smtps://mail.example.gov.uk?tls.rejectUnauthorized=false',
  ])('is not read where it is something else: %s', (address) => {
    expect(parseMailServer(address)).toBeNull();
  });
});
