-- CreateEnum
CREATE TYPE "EvolutionAlgorithm" AS ENUM ('NSGA_II', 'NEAT', 'GENETIC', 'CMA_ES', 'DIFFERENTIAL_EVOLUTION');

-- CreateEnum
CREATE TYPE "EvolutionStatus" AS ENUM ('DRAFT', 'RUNNING', 'PAUSED', 'CONVERGED', 'EXHAUSTED', 'ABORTED');

-- CreateEnum
CREATE TYPE "ObjectiveRole" AS ENUM ('OBJECTIVE', 'CONSTRAINT');

-- CreateEnum
CREATE TYPE "FitnessDirection" AS ENUM ('MINIMIZE', 'MAXIMIZE');

-- CreateEnum
CREATE TYPE "GenomeOrigin" AS ENUM ('RANDOM', 'SEEDED', 'CROSSOVER', 'MUTATION', 'ELITE');

-- CreateEnum
CREATE TYPE "GenomeStatus" AS ENUM ('BORN', 'EVALUATING', 'EVALUATED', 'SELECTED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "FitnessOutcome" AS ENUM ('MEASURED', 'INVALID_CONFIGURATION', 'TIMED_OUT', 'CRASHED');

-- CreateEnum
CREATE TYPE "OperatorKind" AS ENUM ('GAUSSIAN', 'UNIFORM_RESET', 'POLYNOMIAL', 'SIMULATED_BINARY_CROSSOVER', 'UNIFORM_CROSSOVER', 'BIT_FLIP', 'ADD_NODE', 'ADD_CONNECTION', 'PROMPT_REWRITE');

-- CreateEnum
CREATE TYPE "PromotionVerdict" AS ENUM ('PENDING', 'PROMOTED', 'REFUSED');

-- CreateEnum
CREATE TYPE "ComplianceStatus" AS ENUM ('PENDING', 'COMPLIANT', 'VIOLATION', 'EXEMPT');

-- CreateTable
CREATE TABLE "evolution_experiments" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "goal" TEXT NOT NULL,
    "base_version_id" UUID NOT NULL,
    "algorithm" "EvolutionAlgorithm" NOT NULL,
    "gene_space" JSONB NOT NULL,
    "population_size" INTEGER NOT NULL,
    "elite_count" INTEGER NOT NULL DEFAULT 2,
    "tournament_size" SMALLINT NOT NULL DEFAULT 2,
    "crossover_probability" DECIMAL(4,3) NOT NULL DEFAULT 0.9,
    "mutation_probability" DECIMAL(4,3) NOT NULL DEFAULT 0.1,
    "compatibility_threshold" DECIMAL(6,3),
    "max_generations" INTEGER NOT NULL,
    "stagnation_limit" INTEGER NOT NULL DEFAULT 15,
    "random_seed" BIGINT NOT NULL,
    "compute_budget" DECIMAL(18,8) NOT NULL,
    "compute_spent" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "compute_currency" VARCHAR(10) NOT NULL DEFAULT 'USD',
    "status" "EvolutionStatus" NOT NULL DEFAULT 'DRAFT',
    "started_at" TIMESTAMPTZ(6),
    "ended_at" TIMESTAMPTZ(6),
    "lead_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "evolution_experiments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fitness_objectives" (
    "id" UUID NOT NULL,
    "experiment_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "metric" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "role" "ObjectiveRole" NOT NULL DEFAULT 'OBJECTIVE',
    "direction" "FitnessDirection" NOT NULL,
    "bound_value" DECIMAL(20,8),
    "reference_point" DECIMAL(20,8),
    "is_constitutional" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "fitness_objectives_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "population_generations" (
    "id" UUID NOT NULL,
    "experiment_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "evaluated_count" INTEGER NOT NULL DEFAULT 0,
    "feasible_count" INTEGER NOT NULL DEFAULT 0,
    "front_size" INTEGER,
    "species_count" SMALLINT,
    "hypervolume" DECIMAL(24,10),
    "diversity" DECIMAL(6,5),
    "started_at" TIMESTAMPTZ(6) NOT NULL,
    "ended_at" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "population_generations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "candidate_genomes" (
    "id" UUID NOT NULL,
    "experiment_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "generation_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "genes" JSONB NOT NULL,
    "genes_sha256" CHAR(64) NOT NULL,
    "origin" "GenomeOrigin" NOT NULL,
    "first_parent_id" UUID,
    "second_parent_id" UUID,
    "operator_id" UUID,
    "species_number" INTEGER,
    "pareto_rank" INTEGER,
    "crowding_distance" DECIMAL(14,8),
    "is_boundary" BOOLEAN NOT NULL DEFAULT false,
    "constraint_violation" DECIMAL(20,8),
    "status" "GenomeStatus" NOT NULL DEFAULT 'BORN',
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "candidate_genomes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fitness_evaluations" (
    "id" UUID NOT NULL,
    "genome_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "objective_id" UUID NOT NULL,
    "trial" SMALLINT NOT NULL DEFAULT 1,
    "outcome" "FitnessOutcome" NOT NULL,
    "value" DECIMAL(20,8),
    "standard_deviation" DECIMAL(20,8),
    "sample_size" INTEGER NOT NULL,
    "evaluation_run_id" UUID,
    "served_from_cache" BOOLEAN NOT NULL DEFAULT false,
    "duration_ms" BIGINT NOT NULL,
    "cost_amount" DECIMAL(18,8) NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "fitness_evaluations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mutation_operators" (
    "id" UUID NOT NULL,
    "experiment_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "OperatorKind" NOT NULL,
    "probability" DECIMAL(6,5) NOT NULL,
    "distribution_index" DECIMAL(7,3),
    "sigma" DECIMAL(10,6),
    "applies_to" JSONB NOT NULL DEFAULT '["*"]',
    "is_adaptive" BOOLEAN NOT NULL DEFAULT false,
    "application_count" BIGINT NOT NULL DEFAULT 0,
    "success_count" BIGINT NOT NULL DEFAULT 0,
    "is_enabled" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "mutation_operators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "promotion_decisions" (
    "id" UUID NOT NULL,
    "experiment_id" UUID NOT NULL,
    "genome_id" UUID NOT NULL,
    "verdict" "PromotionVerdict" NOT NULL DEFAULT 'PENDING',
    "holdout_gain" DECIMAL(20,8),
    "constitution_passed" BOOLEAN NOT NULL DEFAULT false,
    "reasoning" TEXT NOT NULL,
    "canary_percent" SMALLINT,
    "promoted_version_id" UUID,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(6),
    "rolled_back_at" TIMESTAMPTZ(6),
    "rollback_reason" TEXT,
    "organization_id" UUID NOT NULL,
    "compliance_status" "ComplianceStatus" NOT NULL DEFAULT 'PENDING',
    "compliance_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(6) NOT NULL,
    "deleted_at" TIMESTAMPTZ(6),

    CONSTRAINT "promotion_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "evolution_experiments_base_version_id_idx" ON "evolution_experiments"("base_version_id");

-- CreateIndex
CREATE INDEX "evolution_experiments_lead_id_idx" ON "evolution_experiments"("lead_id");

-- CreateIndex
CREATE INDEX "evolution_experiments_compliance_id_idx" ON "evolution_experiments"("compliance_id");

-- CreateIndex
CREATE UNIQUE INDEX "evolution_experiments_organization_id_id_key" ON "evolution_experiments"("organization_id", "id");

-- CreateIndex
CREATE INDEX "fitness_objectives_organization_id_experiment_id_idx" ON "fitness_objectives"("organization_id", "experiment_id");

-- CreateIndex
CREATE UNIQUE INDEX "fitness_objectives_experiment_id_ordinal_key" ON "fitness_objectives"("experiment_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "fitness_objectives_experiment_id_metric_key" ON "fitness_objectives"("experiment_id", "metric");

-- CreateIndex
CREATE INDEX "population_generations_organization_id_experiment_id_idx" ON "population_generations"("organization_id", "experiment_id");

-- CreateIndex
CREATE UNIQUE INDEX "population_generations_experiment_id_id_key" ON "population_generations"("experiment_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "population_generations_experiment_id_number_key" ON "population_generations"("experiment_id", "number");

-- CreateIndex
CREATE INDEX "candidate_genomes_experiment_id_generation_id_pareto_rank_idx" ON "candidate_genomes"("experiment_id", "generation_id", "pareto_rank");

-- CreateIndex
CREATE INDEX "candidate_genomes_experiment_id_genes_sha256_idx" ON "candidate_genomes"("experiment_id", "genes_sha256");

-- CreateIndex
CREATE INDEX "candidate_genomes_organization_id_experiment_id_idx" ON "candidate_genomes"("organization_id", "experiment_id");

-- CreateIndex
CREATE INDEX "candidate_genomes_operator_id_idx" ON "candidate_genomes"("operator_id");

-- CreateIndex
CREATE INDEX "candidate_genomes_first_parent_id_idx" ON "candidate_genomes"("first_parent_id");

-- CreateIndex
CREATE INDEX "candidate_genomes_second_parent_id_idx" ON "candidate_genomes"("second_parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_genomes_generation_id_ordinal_key" ON "candidate_genomes"("generation_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_genomes_organization_id_id_key" ON "candidate_genomes"("organization_id", "id");

-- CreateIndex
CREATE INDEX "fitness_evaluations_organization_id_genome_id_idx" ON "fitness_evaluations"("organization_id", "genome_id");

-- CreateIndex
CREATE INDEX "fitness_evaluations_evaluation_run_id_idx" ON "fitness_evaluations"("evaluation_run_id");

-- CreateIndex
CREATE INDEX "fitness_evaluations_objective_id_idx" ON "fitness_evaluations"("objective_id");

-- CreateIndex
CREATE UNIQUE INDEX "fitness_evaluations_genome_id_objective_id_trial_key" ON "fitness_evaluations"("genome_id", "objective_id", "trial");

-- CreateIndex
CREATE INDEX "mutation_operators_organization_id_experiment_id_idx" ON "mutation_operators"("organization_id", "experiment_id");

-- CreateIndex
CREATE UNIQUE INDEX "mutation_operators_experiment_id_name_key" ON "mutation_operators"("experiment_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "promotion_decisions_promoted_version_id_key" ON "promotion_decisions"("promoted_version_id");

-- CreateIndex
CREATE INDEX "promotion_decisions_organization_id_experiment_id_idx" ON "promotion_decisions"("organization_id", "experiment_id");

-- CreateIndex
CREATE INDEX "promotion_decisions_decided_by_id_idx" ON "promotion_decisions"("decided_by_id");

-- CreateIndex
CREATE INDEX "promotion_decisions_compliance_id_idx" ON "promotion_decisions"("compliance_id");

-- CreateIndex
CREATE INDEX "promotion_decisions_genome_id_idx" ON "promotion_decisions"("genome_id");

-- AddForeignKey
ALTER TABLE "fitness_objectives" ADD CONSTRAINT "fitness_objectives_organization_id_experiment_id_fkey" FOREIGN KEY ("organization_id", "experiment_id") REFERENCES "evolution_experiments"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "population_generations" ADD CONSTRAINT "population_generations_organization_id_experiment_id_fkey" FOREIGN KEY ("organization_id", "experiment_id") REFERENCES "evolution_experiments"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_organization_id_experiment_id_fkey" FOREIGN KEY ("organization_id", "experiment_id") REFERENCES "evolution_experiments"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_experiment_id_generation_id_fkey" FOREIGN KEY ("experiment_id", "generation_id") REFERENCES "population_generations"("experiment_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_operator_id_fkey" FOREIGN KEY ("operator_id") REFERENCES "mutation_operators"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_first_parent_id_fkey" FOREIGN KEY ("first_parent_id") REFERENCES "candidate_genomes"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_second_parent_id_fkey" FOREIGN KEY ("second_parent_id") REFERENCES "candidate_genomes"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fitness_evaluations" ADD CONSTRAINT "fitness_evaluations_organization_id_genome_id_fkey" FOREIGN KEY ("organization_id", "genome_id") REFERENCES "candidate_genomes"("organization_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "fitness_evaluations" ADD CONSTRAINT "fitness_evaluations_objective_id_fkey" FOREIGN KEY ("objective_id") REFERENCES "fitness_objectives"("id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "mutation_operators" ADD CONSTRAINT "mutation_operators_organization_id_experiment_id_fkey" FOREIGN KEY ("organization_id", "experiment_id") REFERENCES "evolution_experiments"("organization_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promotion_decisions" ADD CONSTRAINT "promotion_decisions_organization_id_experiment_id_fkey" FOREIGN KEY ("organization_id", "experiment_id") REFERENCES "evolution_experiments"("organization_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "promotion_decisions" ADD CONSTRAINT "promotion_decisions_genome_id_fkey" FOREIGN KEY ("genome_id") REFERENCES "candidate_genomes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Safeguards of evolution_experiments
ALTER TABLE "evolution_experiments" ADD CONSTRAINT "evolution_experiments_population_size_elite_coun_48e5ff0c_check"
    CHECK (population_size BETWEEN 4 AND 10000 AND elite_count BETWEEN 0 AND population_size - 2);
ALTER TABLE "evolution_experiments" ADD CONSTRAINT "evolution_experiments_max_generations_stagnation_9d97e153_check"
    CHECK (max_generations BETWEEN 1 AND 100000 AND stagnation_limit BETWEEN 1 AND max_generations);
ALTER TABLE "evolution_experiments" ADD CONSTRAINT "evolution_experiments_crossover_probability_muta_da2a03c3_check"
    CHECK (crossover_probability BETWEEN 0 AND 1 AND mutation_probability BETWEEN 0 AND 1);
ALTER TABLE "evolution_experiments" ADD CONSTRAINT "evolution_experiments_tournament_size_population_77d01659_check"
    CHECK (tournament_size BETWEEN 2 AND population_size);
ALTER TABLE "evolution_experiments" ADD CONSTRAINT "evolution_experiments_algorithm_compatibility_th_260a6139_check"
    CHECK ((algorithm = 'NEAT') = (compatibility_threshold IS NOT NULL));
ALTER TABLE "evolution_experiments" ADD CONSTRAINT "evolution_experiments_compatibility_threshold_f911c894_check"
    CHECK (compatibility_threshold > 0 AND compatibility_threshold < 'NaN');
ALTER TABLE "evolution_experiments" ADD CONSTRAINT "evolution_experiments_gene_space_aa26770e_check"
    CHECK (jsonb_typeof(gene_space) = 'object');
ALTER TABLE "evolution_experiments" ADD CONSTRAINT "evolution_experiments_compute_budget_compute_spe_ce6695f3_check"
    CHECK (compute_budget > 0 AND compute_budget < 'NaN' AND compute_spent >= 0 AND compute_spent < 'NaN');
ALTER TABLE "evolution_experiments" ADD CONSTRAINT "evolution_experiments_status_ended_at_f7da3358_check"
    CHECK ((status IN ('CONVERGED', 'EXHAUSTED', 'ABORTED')) = (ended_at IS NOT NULL));
ALTER TABLE "evolution_experiments" ADD CONSTRAINT "evolution_experiments_status_started_at_58b725f1_check"
    CHECK (status = 'DRAFT' OR started_at IS NOT NULL);
ALTER TABLE "evolution_experiments" ADD CONSTRAINT "evolution_experiments_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
CREATE UNIQUE INDEX "evolution_experiments_organization_id_name_d7e57443_key" ON "evolution_experiments" ("organization_id", "name")
    WHERE (deleted_at IS NULL);

-- Safeguards of fitness_objectives
ALTER TABLE "fitness_objectives" ADD CONSTRAINT "fitness_objectives_ordinal_a03dc57f_check"
    CHECK (ordinal >= 1);
ALTER TABLE "fitness_objectives" ADD CONSTRAINT "fitness_objectives_role_bound_value_e98509d6_check"
    CHECK ((role = 'CONSTRAINT') = (bound_value IS NOT NULL));
ALTER TABLE "fitness_objectives" ADD CONSTRAINT "fitness_objectives_bound_value_reference_point_8ed1680c_check"
    CHECK (bound_value < 'NaN' AND reference_point < 'NaN');
ALTER TABLE "fitness_objectives" ADD CONSTRAINT "fitness_objectives_reference_point_role_fa11ca03_check"
    CHECK (reference_point IS NULL OR role = 'OBJECTIVE');
ALTER TABLE "fitness_objectives" ADD CONSTRAINT "fitness_objectives_is_constitutional_role_214f1b79_check"
    CHECK (NOT is_constitutional OR role = 'CONSTRAINT');

-- Safeguards of population_generations
ALTER TABLE "population_generations" ADD CONSTRAINT "population_generations_number_97253d83_check"
    CHECK (number >= 0);
ALTER TABLE "population_generations" ADD CONSTRAINT "population_generations_front_size_evaluated_coun_3ad07db1_check"
    CHECK (front_size BETWEEN 1 AND evaluated_count AND evaluated_count >= 0);
ALTER TABLE "population_generations" ADD CONSTRAINT "population_generations_feasible_count_evaluated_aac3f3f1_check"
    CHECK (feasible_count BETWEEN 0 AND evaluated_count);
ALTER TABLE "population_generations" ADD CONSTRAINT "population_generations_species_count_978b5e19_check"
    CHECK (species_count >= 1);
ALTER TABLE "population_generations" ADD CONSTRAINT "population_generations_hypervolume_diversity_bb531eba_check"
    CHECK (hypervolume >= 0 AND hypervolume < 'NaN' AND diversity BETWEEN 0 AND 1);
ALTER TABLE "population_generations" ADD CONSTRAINT "population_generations_ended_at_started_at_7f334eb8_check"
    CHECK (ended_at >= started_at);
ALTER TABLE "population_generations" ADD CONSTRAINT "population_generations_ended_at_front_size_ff42cc63_check"
    CHECK (ended_at IS NULL OR front_size IS NOT NULL);
CREATE UNIQUE INDEX "population_generations_experiment_id_a08b7b19_key" ON "population_generations" ("experiment_id")
    WHERE (ended_at IS NULL);

-- Safeguards of candidate_genomes
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_genes_731a31d6_check"
    CHECK (jsonb_typeof(genes) = 'object' AND genes <> '{}'::jsonb);
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_genes_sha256_a7067a1e_check"
    CHECK (genes_sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_ordinal_pareto_rank_f6290b2d_check"
    CHECK (ordinal >= 1 AND pareto_rank >= 1);
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_crowding_distance_is_boundary_72dd891a_check"
    CHECK (crowding_distance >= 0 AND (crowding_distance IS NULL OR NOT is_boundary));
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_origin_first_parent_id_f838924b_check"
    CHECK ((origin IN ('RANDOM', 'SEEDED')) = (first_parent_id IS NULL));
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_origin_second_parent_id_470e189e_check"
    CHECK ((origin = 'CROSSOVER') = (second_parent_id IS NOT NULL));
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_first_parent_id_id_second_pare_5c63eeaa_check"
    CHECK (first_parent_id <> id AND second_parent_id <> id AND first_parent_id <> second_parent_id);
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_origin_operator_id_c49e7abc_check"
    CHECK (origin <> 'MUTATION' OR operator_id IS NOT NULL);
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_constraint_violation_1de81b0d_check"
    CHECK (constraint_violation >= 0 AND constraint_violation < 'NaN');
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_status_constraint_violation_21a191f6_check"
    CHECK ((status IN ('EVALUATED', 'SELECTED', 'DISCARDED')) = (constraint_violation IS NOT NULL));
ALTER TABLE "candidate_genomes" ADD CONSTRAINT "candidate_genomes_status_pareto_rank_02020e38_check"
    CHECK (status <> 'SELECTED' OR pareto_rank IS NOT NULL);

-- Safeguards of fitness_evaluations
ALTER TABLE "fitness_evaluations" ADD CONSTRAINT "fitness_evaluations_value_63998054_check"
    CHECK (value < 'NaN');
ALTER TABLE "fitness_evaluations" ADD CONSTRAINT "fitness_evaluations_standard_deviation_6567ae36_check"
    CHECK (standard_deviation >= 0 AND standard_deviation < 'NaN');
ALTER TABLE "fitness_evaluations" ADD CONSTRAINT "fitness_evaluations_sample_size_standard_deviati_7c92cf86_check"
    CHECK (sample_size >= 1 AND (sample_size > 1 OR standard_deviation IS NULL));
ALTER TABLE "fitness_evaluations" ADD CONSTRAINT "fitness_evaluations_cost_amount_duration_ms_d80b70c1_check"
    CHECK (cost_amount >= 0 AND cost_amount < 'NaN' AND duration_ms >= 0);
ALTER TABLE "fitness_evaluations" ADD CONSTRAINT "fitness_evaluations_outcome_value_a3acd019_check"
    CHECK ((outcome = 'MEASURED') = (value IS NOT NULL));
ALTER TABLE "fitness_evaluations" ADD CONSTRAINT "fitness_evaluations_trial_a77e3341_check"
    CHECK (trial >= 1);

-- Safeguards of mutation_operators
ALTER TABLE "mutation_operators" ADD CONSTRAINT "mutation_operators_probability_c08efabc_check"
    CHECK (probability > 0 AND probability <= 1);
ALTER TABLE "mutation_operators" ADD CONSTRAINT "mutation_operators_kind_distribution_index_79e08042_check"
    CHECK ((kind IN ('POLYNOMIAL', 'SIMULATED_BINARY_CROSSOVER')) = (distribution_index IS NOT NULL));
ALTER TABLE "mutation_operators" ADD CONSTRAINT "mutation_operators_distribution_index_1f7e3d4d_check"
    CHECK (distribution_index > 0 AND distribution_index <= 1000);
ALTER TABLE "mutation_operators" ADD CONSTRAINT "mutation_operators_kind_sigma_c3022b1b_check"
    CHECK ((kind = 'GAUSSIAN') = (sigma IS NOT NULL));
ALTER TABLE "mutation_operators" ADD CONSTRAINT "mutation_operators_sigma_72afa463_check"
    CHECK (sigma > 0 AND sigma < 'NaN');
ALTER TABLE "mutation_operators" ADD CONSTRAINT "mutation_operators_success_count_application_cou_323383b1_check"
    CHECK (success_count BETWEEN 0 AND application_count);
ALTER TABLE "mutation_operators" ADD CONSTRAINT "mutation_operators_applies_to_dc8ba6ee_check"
    CHECK (jsonb_typeof(applies_to) = 'array' AND jsonb_array_length(applies_to) >= 1);

-- Safeguards of promotion_decisions
ALTER TABLE "promotion_decisions" ADD CONSTRAINT "promotion_decisions_verdict_decided_at_6f77ce4e_check"
    CHECK ((verdict = 'PENDING') = (decided_at IS NULL));
ALTER TABLE "promotion_decisions" ADD CONSTRAINT "promotion_decisions_verdict_decided_by_id_44abd38e_check"
    CHECK ((verdict = 'PENDING') = (decided_by_id IS NULL));
ALTER TABLE "promotion_decisions" ADD CONSTRAINT "promotion_decisions_verdict_promoted_version_id_8161d2fa_check"
    CHECK ((verdict = 'PROMOTED') = (promoted_version_id IS NOT NULL));
ALTER TABLE "promotion_decisions" ADD CONSTRAINT "promotion_decisions_verdict_constitution_passed_b8e2abc0_check"
    CHECK (verdict <> 'PROMOTED' OR (constitution_passed AND coalesce(holdout_gain, 0) > 0));
ALTER TABLE "promotion_decisions" ADD CONSTRAINT "promotion_decisions_holdout_gain_37d6f4f4_check"
    CHECK (holdout_gain < 'NaN');
ALTER TABLE "promotion_decisions" ADD CONSTRAINT "promotion_decisions_canary_percent_verdict_58b2c948_check"
    CHECK (canary_percent BETWEEN 1 AND 100 AND (verdict = 'PROMOTED') = (canary_percent IS NOT NULL));
ALTER TABLE "promotion_decisions" ADD CONSTRAINT "promotion_decisions_decided_at_created_at_1d48c85e_check"
    CHECK (decided_at >= created_at);
ALTER TABLE "promotion_decisions" ADD CONSTRAINT "promotion_decisions_rolled_back_at_rollback_reas_5e89c5e8_check"
    CHECK ((rolled_back_at IS NULL) = (rollback_reason IS NULL) AND (rolled_back_at IS NULL OR verdict = 'PROMOTED'));
ALTER TABLE "promotion_decisions" ADD CONSTRAINT "promotion_decisions_rolled_back_at_decided_at_8cf36b7e_check"
    CHECK (rolled_back_at > decided_at);
CREATE UNIQUE INDEX "promotion_decisions_genome_id_4784537b_key" ON "promotion_decisions" ("genome_id")
    WHERE (verdict = 'PROMOTED' AND deleted_at IS NULL);

-- Live rows of evolution_experiments
CREATE VIEW azora_keys."evolution_experiments_66bb8710_live" AS
    SELECT "id" FROM "evolution_experiments"
    WHERE "deleted_at" IS NULL;
GRANT SELECT ON azora_keys."evolution_experiments_66bb8710_live" TO azora_user;

-- Access to evolution_experiments
ALTER TABLE "evolution_experiments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "evolution_experiments" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "evolution_experiments" TO azora_service;
GRANT SELECT ON "evolution_experiments" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "evolution_experiments_e5920447_access" ON "evolution_experiments"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "evolution_experiments" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "evolution_experiments" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "evolution_experiments" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."evolution_experiments" WITH (security_barrier = true) AS
    SELECT "id", "name", "goal", "base_version_id", "algorithm", "gene_space", "population_size", "elite_count",
        "tournament_size", "crossover_probability", "mutation_probability", "compatibility_threshold",
        "max_generations", "stagnation_limit", "random_seed", "compute_budget", "compute_spent", "compute_currency",
        "status", "started_at", "ended_at", "lead_id", "organization_id", "compliance_status", "compliance_id",
        "created_at", "updated_at", "deleted_at"
    FROM "evolution_experiments";
GRANT SELECT ON azora_reader."evolution_experiments" TO azora_reader;
ALTER VIEW azora_reader."evolution_experiments" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "evolution_experiments"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "evolution_experiments"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "evolution_experiments"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "evolution_experiments"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();

-- Access to fitness_objectives
ALTER TABLE "fitness_objectives" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "fitness_objectives" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "fitness_objectives" TO azora_service;
GRANT SELECT ON "fitness_objectives" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "fitness_objectives_ebe41db1_access" ON "fitness_objectives"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "fitness_objectives" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "fitness_objectives" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "fitness_objectives" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."evolution_experiments_66bb8710_live" live WHERE live."id" = "fitness_objectives"."experiment_id"));
CREATE VIEW azora_reader."fitness_objectives" WITH (security_barrier = true) AS
    SELECT "id", "experiment_id", "organization_id", "ordinal", "metric", "unit", "role", "direction", "bound_value",
        "reference_point", "is_constitutional", "created_at", "updated_at"
    FROM "fitness_objectives";
GRANT SELECT ON azora_reader."fitness_objectives" TO azora_reader;
ALTER VIEW azora_reader."fitness_objectives" OWNER TO azora_masker;

-- Access to population_generations
ALTER TABLE "population_generations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "population_generations" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "population_generations" TO azora_service;
GRANT SELECT ON "population_generations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "population_generations_2b0b2400_access" ON "population_generations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "population_generations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "population_generations" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "population_generations" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."evolution_experiments_66bb8710_live" live WHERE live."id" = "population_generations"."experiment_id"));
CREATE VIEW azora_reader."population_generations" WITH (security_barrier = true) AS
    SELECT "id", "experiment_id", "organization_id", "number", "evaluated_count", "feasible_count", "front_size",
        "species_count", "hypervolume", "diversity", "started_at", "ended_at", "created_at", "updated_at"
    FROM "population_generations";
GRANT SELECT ON azora_reader."population_generations" TO azora_reader;
ALTER VIEW azora_reader."population_generations" OWNER TO azora_masker;

-- Access to candidate_genomes
ALTER TABLE "candidate_genomes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "candidate_genomes" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "candidate_genomes" TO azora_service;
GRANT SELECT ON "candidate_genomes" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "candidate_genomes_ea04810f_access" ON "candidate_genomes"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "candidate_genomes" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "candidate_genomes" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "candidate_genomes" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."evolution_experiments_66bb8710_live" live WHERE live."id" = "candidate_genomes"."experiment_id"));
CREATE VIEW azora_reader."candidate_genomes" WITH (security_barrier = true) AS
    SELECT "id", "experiment_id", "organization_id", "generation_id", "ordinal", "genes", "genes_sha256", "origin",
        "first_parent_id", "second_parent_id", "operator_id", "species_number", "pareto_rank", "crowding_distance",
        "is_boundary", "constraint_violation", "status", "created_at", "updated_at"
    FROM "candidate_genomes";
GRANT SELECT ON azora_reader."candidate_genomes" TO azora_reader;
ALTER VIEW azora_reader."candidate_genomes" OWNER TO azora_masker;

-- Access to fitness_evaluations
ALTER TABLE "fitness_evaluations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "fitness_evaluations" FROM PUBLIC;
GRANT SELECT, INSERT ON "fitness_evaluations" TO azora_service;
GRANT SELECT ON "fitness_evaluations" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "fitness_evaluations_9ef56e50_access" ON "fitness_evaluations"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "fitness_evaluations" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "fitness_evaluations" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE VIEW azora_reader."fitness_evaluations" WITH (security_barrier = true) AS
    SELECT "id", "genome_id", "organization_id", "objective_id", "trial", "outcome", "value", "standard_deviation",
        "sample_size", "evaluation_run_id", "served_from_cache", "duration_ms", "cost_amount", "created_at"
    FROM "fitness_evaluations";
GRANT SELECT ON azora_reader."fitness_evaluations" TO azora_reader;
ALTER VIEW azora_reader."fitness_evaluations" OWNER TO azora_masker;
CREATE TRIGGER azora_append_only BEFORE UPDATE OR DELETE ON "fitness_evaluations"
    FOR EACH ROW EXECUTE FUNCTION azora.refuse_change('{}');
CREATE TRIGGER azora_append_only_truncate BEFORE TRUNCATE ON "fitness_evaluations"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.refuse_change();

-- Access to mutation_operators
ALTER TABLE "mutation_operators" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "mutation_operators" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "mutation_operators" TO azora_service;
GRANT SELECT ON "mutation_operators" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "mutation_operators_2866d765_access" ON "mutation_operators"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "mutation_operators" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "mutation_operators" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "mutation_operators" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR EXISTS (SELECT FROM azora_keys."evolution_experiments_66bb8710_live" live WHERE live."id" = "mutation_operators"."experiment_id"));
CREATE VIEW azora_reader."mutation_operators" WITH (security_barrier = true) AS
    SELECT "id", "experiment_id", "organization_id", "name", "kind", "probability", "distribution_index", "sigma",
        "applies_to", "is_adaptive", "application_count", "success_count", "is_enabled", "created_at", "updated_at"
    FROM "mutation_operators";
GRANT SELECT ON azora_reader."mutation_operators" TO azora_reader;
ALTER VIEW azora_reader."mutation_operators" OWNER TO azora_masker;

-- Access to promotion_decisions
ALTER TABLE "promotion_decisions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
REVOKE ALL ON "promotion_decisions" FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE, DELETE ON "promotion_decisions" TO azora_service;
GRANT SELECT ON "promotion_decisions" TO azora_user, azora_maintenance, azora_masker;
CREATE POLICY "promotion_decisions_26a484cf_access" ON "promotion_decisions"
    TO azora_service, azora_owner, azora_maintenance USING (true) WITH CHECK (true);
CREATE POLICY azora_masker ON "promotion_decisions" FOR SELECT TO azora_masker USING (true);
CREATE POLICY azora_user_select ON "promotion_decisions" FOR SELECT TO azora_user
    USING ("organization_id" = (SELECT azora.tenant()));
CREATE POLICY azora_user_live ON "promotion_decisions" AS RESTRICTIVE TO azora_user
    USING ((SELECT azora.include_deleted())
        OR "deleted_at" IS NULL);
CREATE VIEW azora_reader."promotion_decisions" WITH (security_barrier = true) AS
    SELECT "id", "experiment_id", "genome_id", "verdict", "holdout_gain", "constitution_passed", "reasoning",
        "canary_percent", "promoted_version_id", "decided_by_id", "decided_at", "rolled_back_at", "rollback_reason",
        "organization_id", "compliance_status", "compliance_id", "created_at", "updated_at", "deleted_at"
    FROM "promotion_decisions";
GRANT SELECT ON azora_reader."promotion_decisions" TO azora_reader;
ALTER VIEW azora_reader."promotion_decisions" OWNER TO azora_masker;
CREATE TRIGGER azora_audit_insert AFTER INSERT ON "promotion_decisions"
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_insert();
CREATE TRIGGER azora_audit_update AFTER UPDATE ON "promotion_decisions"
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_update();
CREATE TRIGGER azora_audit_delete AFTER DELETE ON "promotion_decisions"
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT
    EXECUTE FUNCTION azora.audit_delete();
CREATE TRIGGER azora_audit_truncate AFTER TRUNCATE ON "promotion_decisions"
    FOR EACH STATEMENT EXECUTE FUNCTION azora.audit_truncate();
