DROP INDEX "overload"."listing_statement_listing_id_known_from_index";--> statement-breakpoint
DROP INDEX "overload"."weighing_statement_weighing_id_known_from_index";--> statement-breakpoint
CREATE INDEX "listing_statement_listing_id_known_from_id_index" ON "overload"."listing_statement" USING btree ("listing_id","known_from" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "weighing_statement_weighing_id_known_from_id_index" ON "overload"."weighing_statement" USING btree ("weighing_id","known_from" DESC NULLS LAST,"id" DESC NULLS LAST);