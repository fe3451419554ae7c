/* SwiftPM wants a source file in every C target; this one is a header. */
#include "payload_abi.h"
