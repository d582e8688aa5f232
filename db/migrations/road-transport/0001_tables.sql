DROP INDEX "road_transport"."assessment_statement_assessment_id_known_from_index";--> statement-breakpoint
DROP INDEX "road_transport"."integrity_statement_cycle_id_known_from_index";--> statement-breakpoint
DROP INDEX "road_transport"."assessment_statement_subject_id_year_index";--> statement-breakpoint
DROP INDEX "road_transport"."integrity_statement_subject_id_cycle_start_on_index";--> statement-breakpoint
DROP INDEX "road_transport"."source_report_known_from_index";--> statement-breakpoint
CREATE INDEX "assessment_statement_assessment_id_known_from_id_index" ON "road_transport"."assessment_statement" USING btree ("assessment_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "integrity_statement_cycle_id_known_from_id_index" ON "road_transport"."integrity_statement" USING btree ("cycle_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "assessment_statement_subject_id_year_index" ON "road_transport"."assessment_statement" USING btree ("subject_id","year" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "integrity_statement_subject_id_cycle_start_on_index" ON "road_transport"."integrity_statement" USING btree ("subject_id","cycle_start_on" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "source_report_known_from_index" ON "road_transport"."source_report" USING btree ("known_from" DESC NULLS FIRST);