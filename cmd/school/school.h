// The verbs of `school` that stand in files of their own; school.cpp lists them all.
#pragma once
#include "cmd/frame/command.h"

namespace collab {

Run bind_school_year_add(Options& options);
Run bind_school_year_list(Options& options);
Run bind_school_year_remove(Options& options);
Run bind_school_term_add(Options& options);
Run bind_school_term_list(Options& options);
Run bind_school_term_remove(Options& options);
Run bind_school_setting_list(Options& options);
Run bind_school_setting_set(Options& options);
Run bind_school_setting_reset(Options& options);

}  // namespace collab
