DROP INDEX "overload"."weighing_statement_operator_id_weighed_at_index";--> statement-breakpoint
DROP INDEX "overload"."weighing_statement_driver_id_weighed_at_index";--> statement-breakpoint
DROP INDEX "overload"."weighing_statement_vehicle_id_weighed_at_index";--> statement-breakpoint
CREATE INDEX "weighing_statement_operator_id_weighed_at_index" ON "overload"."weighing_statement" USING btree ("operator_id","weighed_at") WHERE gross_kg > limit_kg;--> statement-breakpoint
CREATE INDEX "weighing_statement_driver_id_weighed_at_index" ON "overload"."weighing_statement" USING btree ("driver_id","weighed_at") WHERE gross_kg > limit_kg;--> statement-breakpoint
CREATE INDEX "weighing_statement_vehicle_id_weighed_at_index" ON "overload"."weighing_statement" USING btree ("vehicle_id","weighed_at") WHERE gross_kg > limit_kg;