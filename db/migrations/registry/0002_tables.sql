DROP INDEX "registry"."owner_statement_vehicle_id_valid_from_index";--> statement-breakpoint
DROP INDEX "registry"."plate_statement_vehicle_id_valid_from_index";--> statement-breakpoint
CREATE INDEX "owner_statement_vehicle_id_valid_from_known_from_index" ON "registry"."owner_statement" USING btree ("vehicle_id","valid_from","known_from");--> statement-breakpoint
CREATE INDEX "plate_statement_vehicle_id_valid_from_known_from_index" ON "registry"."plate_statement" USING btree ("vehicle_id","valid_from","known_from");