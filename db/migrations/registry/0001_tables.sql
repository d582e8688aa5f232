DROP INDEX "registry"."business_statement_identity_id_known_from_index";--> statement-breakpoint
DROP INDEX "registry"."business_statement_kind_identity_id_index";--> statement-breakpoint
DROP INDEX "registry"."grouping_statement_member_id_known_from_index";--> statement-breakpoint
DROP INDEX "registry"."owner_statement_vehicle_id_valid_from_index";--> statement-breakpoint
DROP INDEX "registry"."plate_statement_vehicle_id_valid_from_index";--> statement-breakpoint
DROP INDEX "registry"."practitioner_statement_identity_id_known_from_index";--> statement-breakpoint
DROP INDEX "registry"."vehicle_statement_identity_id_known_from_index";--> statement-breakpoint
CREATE INDEX "business_statement_identity_id_known_from_id_kind_index" ON "registry"."business_statement" USING btree ("identity_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST,"kind");--> statement-breakpoint
CREATE INDEX "grouping_statement_member_id_known_from_id_index" ON "registry"."grouping_statement" USING btree ("member_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "owner_statement_vehicle_id_valid_from_known_from_index" ON "registry"."owner_statement" USING btree ("vehicle_id","valid_from","known_from");--> statement-breakpoint
CREATE INDEX "plate_statement_vehicle_id_valid_from_known_from_index" ON "registry"."plate_statement" USING btree ("vehicle_id","valid_from","known_from");--> statement-breakpoint
CREATE INDEX "practitioner_statement_identity_id_known_from_id_index" ON "registry"."practitioner_statement" USING btree ("identity_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "vehicle_statement_identity_id_known_from_id_index" ON "registry"."vehicle_statement" USING btree ("identity_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);