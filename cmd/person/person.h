// The verbs of `person` that stand in files of their own; person.cpp lists them all.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cmd/frame/command.h"
#include "model/people/person.h"

namespace collab {

Run bind_person_list(Options& options);
Run bind_person_show(Options& options);
Run bind_person_leave_add(Options& options);
Run bind_person_leave_end(Options& options);
Run bind_person_leave_remove(Options& options);
Run bind_person_leave_list(Options& options);
Run bind_person_group_add(Options& options);
Run bind_person_group_end(Options& options);
Run bind_person_group_list(Options& options);
Run bind_person_free_add(Options& options);
Run bind_person_free_list(Options& options);
Run bind_person_free_remove(Options& options);
Run bind_person_free_import(Options& options);
Run bind_person_role_add(Options& options);
Run bind_person_role_end(Options& options);
Run bind_person_role_list(Options& options);

}  // namespace collab
