# toll_version: keeps ${TOLL_VERSION_HEADER} (TOLL_VERSION, a string) in step with
# git.  It is looked at in every build and written only when it changes.
set(TOLL_VERSION_HEADER "${PROJECT_BINARY_DIR}/generated/version_git.h")
set(write_version
	"${CMAKE_COMMAND}" -D "SOURCE=${PROJECT_SOURCE_DIR}" -D "HEADER=${TOLL_VERSION_HEADER}"
	-P "${PROJECT_SOURCE_DIR}/cmake/write_version.cmake")
add_custom_target(toll_version
	COMMAND ${write_version}
	BYPRODUCTS "${TOLL_VERSION_HEADER}"
	COMMENT "Asking git for the version")
