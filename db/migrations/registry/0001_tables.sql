DROP INDEX "registry"."business_statement_identity_id_known_from_index";--> statement-breakpoint
DROP INDEX "registry"."business_statement_kind_identity_id_index";--> statement-breakpoint
DROP INDEX "registry"."grouping_statement_member_id_known_from_index";--> statement-breakpoint
DROP INDEX "registry"."practitioner_statement_identity_id_known_from_index";--> statement-breakpoint
DROP INDEX "registry"."vehicle_statement_identity_id_known_from_index";--> statement-breakpoint
CREATE INDEX "business_statement_identity_id_known_from_id_index" ON "registry"."business_statement" USING btree ("identity_id","known_from" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "grouping_statement_member_id_known_from_id_index" ON "registry"."grouping_statement" USING btree ("member_id","known_from" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "practitioner_statement_identity_id_known_from_id_index" ON "registry"."practitioner_statement" USING btree ("identity_id","known_from" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "vehicle_statement_identity_id_known_from_id_index" ON "registry"."vehicle_statement" USING btree ("identity_id","known_from" DESC NULLS LAST,"id" DESC NULLS LAST);