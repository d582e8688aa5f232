DROP INDEX "enforcement"."case_statement_case_id_known_from_index";--> statement-breakpoint
DROP INDEX "enforcement"."decision_statement_decision_id_known_from_index";--> statement-breakpoint
DROP INDEX "enforcement"."publication_statement_decision_id_known_from_index";--> statement-breakpoint
CREATE INDEX "case_statement_case_id_known_from_id_index" ON "enforcement"."case_statement" USING btree ("case_id","known_from" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "decision_statement_decision_id_known_from_id_index" ON "enforcement"."decision_statement" USING btree ("decision_id","known_from" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "publication_statement_decision_id_known_from_id_index" ON "enforcement"."publication_statement" USING btree ("decision_id","known_from" DESC NULLS LAST,"id" DESC NULLS LAST);