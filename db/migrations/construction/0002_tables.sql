DROP INDEX "construction"."contract_statement_contract_id_known_from_index";--> statement-breakpoint
DROP INDEX "construction"."grade_statement_grade_id_known_from_index";--> statement-breakpoint
DROP INDEX "construction"."contract_statement_subject_id_signed_on_index";--> statement-breakpoint
DROP INDEX "construction"."grade_statement_subject_id_year_index";--> statement-breakpoint
DROP INDEX "construction"."source_report_known_from_index";--> statement-breakpoint
CREATE INDEX "contract_statement_contract_id_known_from_id_index" ON "construction"."contract_statement" USING btree ("contract_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "grade_statement_grade_id_known_from_id_index" ON "construction"."grade_statement" USING btree ("grade_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "contract_statement_subject_id_signed_on_index" ON "construction"."contract_statement" USING btree ("subject_id","signed_on" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "grade_statement_subject_id_year_index" ON "construction"."grade_statement" USING btree ("subject_id","year" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "source_report_known_from_index" ON "construction"."source_report" USING btree ("known_from" DESC NULLS FIRST);