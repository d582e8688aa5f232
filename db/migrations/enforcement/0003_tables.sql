DROP INDEX "enforcement"."case_statement_case_id_known_from_index";--> statement-breakpoint
DROP INDEX "enforcement"."decision_statement_subject_id_decided_on_index";--> statement-breakpoint
DROP INDEX "enforcement"."decision_statement_decision_id_known_from_index";--> statement-breakpoint
DROP INDEX "enforcement"."publication_statement_decision_id_known_from_index";--> statement-breakpoint
DROP INDEX "enforcement"."source_report_known_from_index";--> statement-breakpoint
CREATE INDEX "case_statement_case_id_known_from_id_index" ON "enforcement"."case_statement" USING btree ("case_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "decision_statement_subject_id_decided_on_decision_id_index" ON "enforcement"."decision_statement" USING btree ("subject_id","decided_on" DESC NULLS FIRST,"decision_id");--> statement-breakpoint
CREATE INDEX "decision_statement_decision_id_known_from_id_index" ON "enforcement"."decision_statement" USING btree ("decision_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "publication_statement_decision_id_known_from_id_index" ON "enforcement"."publication_statement" USING btree ("decision_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "source_report_known_from_index" ON "enforcement"."source_report" USING btree ("known_from" DESC NULLS FIRST);