DROP INDEX "overload"."listing_statement_listing_id_known_from_index";--> statement-breakpoint
DROP INDEX "overload"."weighing_statement_weighing_id_known_from_index";--> statement-breakpoint
DROP INDEX "overload"."source_report_known_from_index";--> statement-breakpoint
DROP INDEX "overload"."weighing_statement_operator_id_weighed_at_index";--> statement-breakpoint
DROP INDEX "overload"."weighing_statement_driver_id_weighed_at_index";--> statement-breakpoint
DROP INDEX "overload"."weighing_statement_vehicle_id_weighed_at_index";--> statement-breakpoint
CREATE INDEX "listing_statement_listing_id_known_from_id_index" ON "overload"."listing_statement" USING btree ("listing_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "weighing_statement_weighing_id_known_from_id_index" ON "overload"."weighing_statement" USING btree ("weighing_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "source_report_known_from_index" ON "overload"."source_report" USING btree ("known_from" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "weighing_statement_operator_id_weighed_at_index" ON "overload"."weighing_statement" USING btree ("operator_id","weighed_at") WHERE gross_kg > limit_kg;--> statement-breakpoint
CREATE INDEX "weighing_statement_driver_id_weighed_at_index" ON "overload"."weighing_statement" USING btree ("driver_id","weighed_at") WHERE gross_kg > limit_kg;--> statement-breakpoint
CREATE INDEX "weighing_statement_vehicle_id_weighed_at_index" ON "overload"."weighing_statement" USING btree ("vehicle_id","weighed_at") WHERE gross_kg > limit_kg;