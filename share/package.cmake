# What is handed to those who do not build. In the build folder:
#   cpack -G DEB                    a Debian package, its dependencies read off the program
#   cmake --build . --target tarball   one file for any Linux of this processor, the C library in it

# Whoever builds a package answers for it: named as Debian's own tools do, or as git does.
function(collab_maintainer result)
  set(name "$ENV{DEBFULLNAME}")
  set(email "$ENV{DEBEMAIL}")
  find_program(git git)
  mark_as_advanced(git)
  foreach(part name email)
    if(NOT ${part} AND git)
      execute_process(COMMAND ${git} config user.${part} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
                      OUTPUT_VARIABLE ${part} OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    endif()
  endforeach()
  if(NOT name)
    set(name "${PROJECT_NAME} built locally")
  endif()
  if(NOT email)
    set(email "root@localhost")
  endif()
  set(${result} "${name} <${email}>" PARENT_SCOPE)
endfunction()

collab_maintainer(CPACK_PACKAGE_CONTACT)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "Teams and their meetings, mentoring, lesson study, partners and reports of\n\
a school's collaboration, kept in one file by a command-line program.")
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Besides what the program is linked with: a school's day begins in its time zone. Pandoc reads Word documents.
set(CPACK_DEBIAN_PACKAGE_DEPENDS tzdata)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS pandoc)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS xlsx2csv)
include(CPack)

# The tarball holds what the package holds, with a program that needs no library of the machine.
if(COLLAB_STATIC AND NOT APPLE AND NOT COLLAB_SANITIZE)
  string(TOLOWER "${PROJECT_NAME}-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}" name)
  set(stage ${PROJECT_BINARY_DIR}/portable)
  add_custom_target(tarball VERBATIM
    COMMAND ${CMAKE_COMMAND} -E rm -rf ${stage}
    COMMAND ${CMAKE_COMMAND} --install ${PROJECT_BINARY_DIR} --prefix ${stage}/${name} > ${stage}.log
    COMMAND ${CMAKE_STRIP} -o ${stage}/${name}/bin/collab $<TARGET_FILE:collab_portable>
    COMMAND ${CMAKE_COMMAND} -E chdir ${stage}
            ${CMAKE_COMMAND} -E tar czf ${PROJECT_BINARY_DIR}/${name}.tar.gz ${name}
    BYPRODUCTS ${PROJECT_BINARY_DIR}/${name}.tar.gz)
  add_dependencies(tarball collab collab_portable)
endif()
