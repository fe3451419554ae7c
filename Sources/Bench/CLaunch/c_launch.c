#include "c_launch.h"
