DROP INDEX "construction"."contract_statement_contract_id_known_from_index";--> statement-breakpoint
DROP INDEX "construction"."grade_statement_grade_id_known_from_index";--> statement-breakpoint
CREATE INDEX "contract_statement_contract_id_known_from_id_index" ON "construction"."contract_statement" USING btree ("contract_id","known_from" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "grade_statement_grade_id_known_from_id_index" ON "construction"."grade_statement" USING btree ("grade_id","known_from" DESC NULLS LAST,"id" DESC NULLS LAST);