-- By hand: the two addresses that were not held to http or https yet. A page makes a link of each.
ALTER TABLE "source" ADD CONSTRAINT "source_link_is_a_web_address" CHECK (url ~ '^https?://');
ALTER TABLE "authority" ADD CONSTRAINT "authority_ofsted_page_is_a_web_address" CHECK (ofsted_page ~ '^https?://');
